/** A glossary as TBX version 3 (ISO 30042:2019), dialect TBX-Basic, data categories as attributes (DCA). */
import { x } from 'xastscript'
import type { Element } from 'xast'
import { ends, PROLOG, serialize, xmlText } from '../exchange/xml.ts'
import type { Concept, Term, TermStatus } from './concept.ts'

const STATUSES: Record<TermStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** @param locale of the glossary itself, that of its source */
export function* writeTbx(concepts: readonly Concept[], locale: string): Generator<string> {
  const root = x('tbx', {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': locale,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  })
  const [open, close] = ends(root)
  const header = x('tbxHeader', [
    x('fileDesc', [x('sourceDesc', [x('p', 'Terms of a documentation set, written by taiyaku')])]),
  ])
  yield `${PROLOG}${open}\n${serialize(header)}\n<text>\n<body>\n`
  for (const [index, concept] of concepts.entries()) yield `${serialize(entry(concept, index))}\n`
  yield `</body>\n</text>\n${close}\n`
}

function entry({ terms, note }: Concept, index: number): Element {
  const languages = [...Map.groupBy(terms, ({ locale }) => locale)]
  return x('conceptEntry', { id: `c${index + 1}` }, [
    ...(note ? [x('note', xmlText(note))] : []),
    ...languages.map(([locale, own]) => x('langSec', { 'xml:lang': locale }, own.map(section))),
  ])
}

function section({ text, status, isExact, note }: Term): Element {
  const notes = [...(note ? [note] : []), ...(isExact ? ['case-sensitive'] : [])]
  return x('termSec', [
    x('term', xmlText(text)),
    x('termNote', { type: 'administrativeStatus' }, STATUSES[status]),
    ...notes.map((each) => x('note', xmlText(each))),
  ])
}
