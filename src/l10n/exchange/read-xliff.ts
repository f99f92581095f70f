/** Reads XLIFF back, of any of the three versions, a file element at a time. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Element } from 'xast'
import type { XliffUnit } from './xliff-unit.ts'
import { readUnit1 } from './xliff-unit-1.ts'
import { readUnit2 } from './xliff-unit-2.ts'
import { XmlDepth } from './xml-depth.ts'

/** One document of an XLIFF. */
export interface XliffFile {
  /** Path of the document inside the source folder. */
  original: string
  /** SHA-256 of the document at export; `''` where the XLIFF does not say. */
  hash: string
  units: XliffUnit[]
}

const NAMESPACES = new Map([
  ['urn:oasis:names:tc:xliff:document:1.2', { name: 'trans-unit', read: readUnit1 }],
  ['urn:oasis:names:tc:xliff:document:2.0', { name: 'unit', read: readUnit2 }],
])

/**
 * @param chunks the text of the XLIFF, in pieces of any size
 * @throws {Error} with line and column where it is not well-formed, or no XLIFF of a known version
 */
export async function* readXliff(chunks: AsyncIterable<string>): AsyncGenerator<XliffFile> {
  const reader = new Reader()
  for await (const chunk of chunks) {
    reader.write(chunk)
    yield* reader.take()
  }
  reader.close()
  yield* reader.take()
}

/** Builds a tree of each unit only; everything else passes by. */
class Reader {
  #parser = new SaxesParser({ xmlns: true, position: true })
  #done: XliffFile[] = []
  #file: XliffFile | undefined
  #namespace = ''
  #stack: Element[] = []
  #noteOfHash = false
  #depth = new XmlDepth()

  constructor() {
    this.#parser.on('error', (error) => {
      throw new Error(`Expected well-formed XML, got a fault at ${error.message}`)
    })
    this.#parser.on('doctype', () => {
      throw new Error('Expected XLIFF without a document type, got one')
    })
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', (tag) => this.#close(tag))
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
  }

  write(chunk: string): void {
    this.#parser.write(chunk)
  }

  close(): void {
    this.#parser.close()
  }

  take(): XliffFile[] {
    return this.#done.splice(0)
  }

  #open(tag: SaxesTagNS): void {
    this.#depth.open()
    if (!this.#namespace) return this.#openRoot(tag)
    const own = tag.uri === this.#namespace
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    )
    const isUnit = own && tag.local === NAMESPACES.get(this.#namespace)!.name
    if (this.#stack.length > 0 || isUnit) {
      // Elements of other namespaces keep their prefix, so they are never taken for a `source` or `target`.
      const name = own ? tag.local : `${tag.uri}:${tag.local}`
      const element: Element = { type: 'element', name, attributes, children: [] }
      this.#stack.at(-1)?.children.push(element)
      this.#stack.push(element)
    } else if (own && tag.local === 'file') {
      this.#file = { original: attributes.original ?? '', hash: '', units: [] }
    } else if (own && tag.local === 'note') {
      this.#noteOfHash = (attributes.category ?? attributes.from) === 'sha256'
    }
  }

  #openRoot(tag: SaxesTagNS): void {
    if (tag.local !== 'xliff' || !NAMESPACES.has(tag.uri)) {
      throw new Error(
        `Expected the root element \`xliff\` of version 1.2, 2.0 or 2.1, got \`${tag.name}\` in namespace \`${tag.uri}\``,
      )
    }
    this.#namespace = tag.uri
  }

  #close(tag: SaxesTagNS): void {
    this.#depth.close()
    const element = this.#stack.pop()
    if (element && this.#stack.length === 0) {
      this.#file?.units.push(NAMESPACES.get(this.#namespace)!.read(element))
    } else if (!element && tag.uri === this.#namespace && tag.local === 'file' && this.#file) {
      this.#done.push(this.#file)
      this.#file = undefined
    }
    if (tag.local === 'note') this.#noteOfHash = false
  }

  #text(value: string): void {
    const parent = this.#stack.at(-1)
    const last = parent?.children.at(-1)
    // A comment or a CDATA section does not part a text.
    if (last?.type === 'text') last.value += value
    else if (parent) parent.children.push({ type: 'text', value })
    else if (this.#noteOfHash && this.#file) this.#file.hash += value.trim()
  }
}
