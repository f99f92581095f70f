import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Localized } from '../../sxs/document.ts'
import { XmlDepth } from '../exchange/xml-depth.ts'

/** One entry of a memory: both halves with their markup as text. */
export type Entry = Localized

/** Content of these is markup; what they hold beyond it (`sub`) is no part of the sentence. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'hi'])

/**
 * Reads a translation memory in TMX, a piece at a time. Of a unit with several languages the ones asked
 * for are taken, whatever their region.
 *
 * @param languages primary languages
 * @throws {Error} where it is not well-formed, or no TMX
 */
export async function* readTmx(
  chunks: AsyncIterable<string>,
  languages: Localized,
): AsyncGenerator<Entry> {
  const reader = new Reader(languages)
  for await (const chunk of chunks) {
    reader.parser.write(chunk)
    yield* reader.take()
  }
  reader.parser.close()
  yield* reader.take()
  if (!reader.isTmx) throw new Error('Expected the root element `tmx`, got another')
}

class Reader {
  parser = new SaxesParser({ xmlns: true, position: true })
  isTmx = false
  #languages: Localized
  #done: Entry[] = []
  #halves = new Map<string, string>()
  #language = ''
  #segment: string | undefined
  #depth = new XmlDepth()

  constructor(languages: Localized) {
    this.#languages = languages
    this.parser.on('error', ({ message }) => {
      throw new Error(`Expected well-formed XML, got a fault at ${message}`)
    })
    this.parser.on('opentag', (tag) => this.#open(tag))
    this.parser.on('closetag', ({ local }) => this.#close(local))
    const add = (text: string) => {
      if (this.#segment !== undefined) this.#segment += text
    }
    this.parser.on('text', add)
    this.parser.on('cdata', add)
  }

  take(): Entry[] {
    return this.#done.splice(0)
  }

  #open(tag: SaxesTagNS): void {
    this.#depth.open()
    if (tag.local === 'tmx') this.isTmx = true
    if (tag.local === 'tu') this.#halves.clear()
    if (tag.local === 'tuv') this.#language = languageOf(tag)
    if (tag.local === 'seg') this.#segment = ''
    if (this.#segment !== undefined && tag.local !== 'seg' && !CODES.has(tag.local))
      this.#segment += ' '
  }

  #close(name: string): void {
    this.#depth.close()
    if (name === 'seg' && this.#segment !== undefined) {
      this.#halves.set(this.#language, this.#segment)
      this.#segment = undefined
    }
    if (name !== 'tu') return
    const source = this.#halves.get(this.#languages.source)
    const target = this.#halves.get(this.#languages.target)
    if (source !== undefined && target !== undefined) this.#done.push({ source, target })
  }
}

/** `xml:lang`, or `lang` of TMX 1.1. */
function languageOf({ attributes }: SaxesTagNS): string {
  const written = attributes['xml:lang']?.value ?? attributes['lang']?.value ?? ''
  return written.toLowerCase().split(/[-_]/)[0] ?? ''
}
