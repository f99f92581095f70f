import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Failure } from '../../cli/command.ts'
import type { Concept, Term, TermStatus } from './concept.ts'
import { XmlDepth } from '../exchange/xml-depth.ts'

/** Values of `administrativeStatus`, of TBX v3 and of the v2 that tools still write. */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  'deprecatedTerm-admn-sts': 'forbidden',
  'supersededTerm-admn-sts': 'forbidden',
  preferred: 'preferred',
  admitted: 'admitted',
  notRecommended: 'forbidden',
  obsolete: 'forbidden',
}

/** Names of v2 for the elements of v3. */
const NAMES: Readonly<Record<string, string>> = {
  termEntry: 'conceptEntry',
  langSet: 'langSec',
  tig: 'termSec',
  ntig: 'termSec',
}

/** A note of this text says that letter case is part of the term; TBX has no category for it. */
const EXACT = /^case[- ]sensitive$/i

/**
 * Reads a glossary in TBX: the core structure of version 3 (ISO 30042:2019), with data categories as
 * attributes or as elements, and that of version 2.
 *
 * @param name of the file, for messages
 * @throws Failure with line and column where it is not well-formed, or no TBX
 */
export function readTbx(xml: string, name: string): Concept[] {
  const reader = new Reader()
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', ({ message }) => {
    throw new Failure(`${name}: Expected well-formed XML, got a fault at ${message}`)
  })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', (tag) => reader.close(NAMES[tag.local] ?? tag.local))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.write(xml).close()
  if (!reader.isTbx)
    throw new Failure(`${name}: Expected the root element \`tbx\` or \`martif\`, got another`)
  return reader.concepts
}

class Reader {
  concepts: Concept[] = []
  isTbx = false
  #locale = 'und'
  #concept: Concept | undefined
  #term: Term | undefined
  #text = ''
  #category = ''
  #count = 0
  #depth = new XmlDepth()

  open(tag: SaxesTagNS): void {
    this.#depth.open()
    const name = NAMES[tag.local] ?? tag.local
    const attribute = (key: string) => tag.attributes[key]?.value
    if (name === 'tbx' || name === 'martif') this.isTbx = true
    if (name === 'conceptEntry') {
      this.#concept = { id: attribute('id') ?? `c${this.#count + 1}`, terms: [] }
      this.#count++
    }
    if (name === 'langSec') this.#locale = attribute('xml:lang') ?? 'und'
    if (name === 'termSec')
      this.#term = { text: '', locale: this.#locale, status: 'admitted', isExact: false }
    this.#category = attribute('type') ?? tag.local
    this.#text = ''
  }

  text(value: string): void {
    this.#text += value
  }

  close(name: string): void {
    this.#depth.close()
    const text = this.#text.replace(/\s+/g, ' ').trim()
    if (name === 'term' && this.#term) this.#term.text = text
    else if (this.#category === 'administrativeStatus' && this.#term)
      this.#term.status = STATUSES[text] ?? 'admitted'
    else if (name === 'note' || this.#category === 'definition') this.#note(text)
    else if (name === 'termSec') this.#endTerm()
    else if (name === 'conceptEntry' && this.#concept) {
      if (this.#concept.terms.length > 0) this.concepts.push(prefer(this.#concept))
      this.#concept = undefined
    }
    this.#text = ''
    this.#category = ''
  }

  #note(text: string): void {
    if (!text) return
    if (this.#term && EXACT.test(text)) this.#term.isExact = true
    else if (this.#term) this.#term.note = text
    else if (this.#concept) this.#concept.note = text
  }

  #endTerm(): void {
    if (this.#term?.text) this.#concept?.terms.push(this.#term)
    this.#term = undefined
  }
}

/** Where a language has no term that is preferred, the first that may be used is. */
function prefer(concept: Concept): Concept {
  for (const own of Map.groupBy(concept.terms, ({ locale }) => locale).values()) {
    const first = own.find(({ status }) => status === 'admitted')
    if (first && !own.some(({ status }) => status === 'preferred')) first.status = 'preferred'
  }
  return concept
}
