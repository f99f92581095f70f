/** The reader's corrections of one document, kept in the browser until they are downloaded and merged. */

/** What storage holds of a document; other text in it has changed since and is not corrected here. */
interface Stored {
  hash: string
  targets: Record<string, string>
}

export class Corrections extends Map<string, string> {
  #key: string
  #hash: string

  /**
   * @param name of the document, unique on the site
   * @param hash of its text: corrections of another text are dropped
   */
  constructor(name: string, hash: string) {
    super()
    this.#key = `taiyaku-review:${name}`
    this.#hash = hash
    for (const [id, target] of Object.entries(read(this.#key, hash))) super.set(id, target)
  }

  override set(id: string, target: string): this {
    super.set(id, target)
    this.#store()
    return this
  }

  override delete(id: string): boolean {
    const had = super.delete(id)
    this.#store()
    return had
  }

  #store(): void {
    const stored: Stored = { hash: this.#hash, targets: Object.fromEntries(this) }
    try {
      localStorage.setItem(this.#key, JSON.stringify(stored))
    } catch {
      // Without storage corrections last as long as the page.
    }
  }
}

function read(key: string, hash: string): Record<string, string> {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>
    return stored.hash === hash ? (stored.targets ?? {}) : {}
  } catch {
    return {}
  }
}
