/** Sentences of the document on the page: which are seen, which belong together, where they stand. */

export const article = document.querySelector('article')

/** The run a sentence stands in. */
export function runOf(sentence: Element): HTMLElement | null {
  return sentence.closest<HTMLElement>('.target, .source, .same')
}

export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** The same sentence in the other language; a text that is the same in both has none. */
export function counterpart(sentence: HTMLElement): HTMLElement | null {
  const run = runOf(sentence)
  if (!run || run.classList.contains('same')) return null
  const other = run.classList.contains('target') ? '.source' : '.target'
  const label = sentence.dataset['s'] ?? ''
  return run.parentElement?.querySelector(`${other} [data-s="${label}"]`) ?? null
}

/** Height the header covers, in CSS pixels. */
export function headerHeight(): number {
  return document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0
}

/** The first sentence that begins below the header. Descends only into blocks that reach that far. */
export function firstSentence(from: number = headerHeight(), within = article): HTMLElement | null {
  if (!within) return null
  for (const child of within.children) {
    if (!(child instanceof HTMLElement)) continue
    const { top, bottom } = child.getBoundingClientRect()
    // The head of a table may stay in sight (`table-looks.css`): once it is passed, one reads below it.
    if (bottom <= from || (child.localName === 'thead' && top < from)) continue
    if (child.dataset['s'] !== undefined) {
      if (top >= from) return child
      continue
    }
    const found = firstSentence(from, child)
    if (found) return found
  }
  return null
}

/** The label of a sentence's permalink and report, e.g. `0fbc5-105`. */
export function fullLabel(sentence: HTMLElement): string {
  const label = sentence.dataset['s'] ?? ''
  return label.includes('-') ? label : `${article?.dataset['id']}-${label}`
}

/** The sentence a fragment names, in the language that is seen. */
export function findSentence(fragment: string): HTMLElement | null {
  const id = /^#s-([0-9a-f]{5}-p?\d{3,})$/.exec(fragment)?.[1]
  if (!id || !article) return null
  const own = `${article.dataset['id']}-`
  const label = id.startsWith(own) ? id.slice(own.length) : id
  const found = [...article.querySelectorAll<HTMLElement>(`[data-s="${label}"]`)]
  return found.find(isSeen) ?? found[0] ?? null
}

/**
 * Changes the page and leaves the first sentence below the header where it was, to the pixel, in its own
 * language where that is still seen, else in the other.
 */
export function keepPosition(change: () => void): void {
  const before = scrollY > 0 ? firstSentence() : null
  // Heads of tables that stay in sight stand meanwhile where they belong.
  document.documentElement.toggleAttribute('data-measuring', true)
  const top = before?.getBoundingClientRect().top ?? 0
  change()
  const after = before && (isSeen(before) ? before : counterpart(before))
  if (after) moveBy(after.getBoundingClientRect().top - top)
  document.documentElement.removeAttribute('data-measuring')
}

/** Scrolls at once, even where the page scrolls smoothly. */
export function moveBy(distance: number): void {
  if (distance !== 0) scrollBy({ top: distance, behavior: 'instant' })
}
