/** Rules that a glossary makes: terms that must not be used, and terms that are missing. */
import { memoize } from '../../memoize.ts'
import { inTarget, unitRule, type Hit, type Rule, type Subject } from '../quality/rule.ts'
import { MAX_TERM_TEXT } from '../../sxs/limits.ts'
import { termsIn, type Concept, type Term } from './concept.ts'
import { createFindTerm, type FindTerm } from './find-terms.ts'
import { isWithin, notInLonger } from './stretches.ts'
import { TermIndex } from './term-index.ts'

interface Finder {
  term: Term
  find: FindTerm
}

/** A concept as it is looked for in one pair of languages. */
interface Entry {
  sources: Finder[]
  allowed: Finder[]
  forbidden: Finder[]
}

/** The rules of a glossary; none where it has no concept. */
export function termRules(concepts: readonly Concept[]): Rule[] {
  if (concepts.length === 0) return []
  const indexOf = memoize((languages: string) => {
    const [source = '', target = ''] = languages.split(' ')
    return createIndex(concepts, source, target)
  })
  const used = ({ text, language, sourceLanguage }: Subject) =>
    entriesIn(text.source, indexOf(`${sourceLanguage} ${language}`))
  return [
    unitRule(FORBIDDEN, (subject) => {
      const short = shorten(subject)
      return used(short).flatMap((entry) => forbiddenIn(entry, short))
    }),
    unitRule(MISSING, (subject) => {
      const short = shorten(subject)
      return used(short).flatMap((entry) => missingIn(entry, short))
    }),
  ]
}

/** No sentence is as long; of what is, each of its terms would look through all. */
function shorten(subject: Subject): Subject {
  const { source, target } = subject.text
  if (source.length <= MAX_TERM_TEXT && target.length <= MAX_TERM_TEXT) return subject
  const text = { source: source.slice(0, MAX_TERM_TEXT), target: target.slice(0, MAX_TERM_TEXT) }
  return { ...subject, text: { ...subject.text, ...text } }
}

const FORBIDDEN: Omit<Rule, 'start'> = {
  id: 'forbidden-term',
  title: 'Forbidden term',
  reason: 'The glossary forbids the term. Write the preferred one.',
  severity: 'error',
  its: 'terminology',
  unless: ['misaligned-document', 'untranslated-sentence'],
}

const MISSING: Omit<Rule, 'start'> = {
  id: 'missing-term',
  title: 'Term of the glossary missing',
  reason: 'The source has a term of the glossary, the target none of its translations. Use one.',
  severity: 'warning',
  its: 'terminology',
  unless: ['misaligned-document', 'untranslated-sentence', 'empty-target', 'forbidden-term'],
}

function createIndex(
  concepts: readonly Concept[],
  source: string,
  target: string,
): TermIndex<Entry> {
  const index = new TermIndex<Entry>(source)
  for (const concept of concepts) {
    const finders = (terms: Term[], language: string, isOpen = false): Finder[] =>
      terms.map((term) => ({ term, find: createFindTerm(term, language, isOpen) }))
    const own = termsIn(concept, target)
    const sources = termsIn(concept, source)
    if (own.length === 0) continue
    const entry = {
      sources: finders(sources, source),
      allowed: finders(
        own.filter(({ status }) => status !== 'forbidden'),
        target,
        true,
      ),
      forbidden: finders(
        own.filter(({ status }) => status === 'forbidden'),
        target,
      ),
    }
    for (const { text } of sources) index.add(text, entry)
  }
  return index
}

/** The concepts that a source speaks of: not those whose term is part of a longer one of the glossary. */
function entriesIn(text: string, index: TermIndex<Entry>): Entry[] {
  const found = [...index.candidates(text)].flatMap((entry) =>
    entry.sources.flatMap(({ find }) => find(text).map((stretch) => ({ entry, ...stretch }))),
  )
  return [...new Set(notInLonger(found).map(({ entry }) => entry))]
}

function forbiddenIn({ allowed, forbidden }: Entry, { text, unit }: Subject): Hit[] {
  const isRight = isWithin(allowed.flatMap(({ find }) => find(text.target)))
  return forbidden.flatMap(({ term, find }) => {
    const found = find(text.target).find((stretch) => !isRight(stretch))
    if (!found) return []
    const written = text.target.slice(found.start, found.end)
    const wanted = allowed[0] ? ` Write “${allowed[0].term.text}”.` : ''
    const note = term.note ? ` ${term.note}` : ''
    const start = unit.pair.target.indexOf(written)
    return [
      {
        evidence: `“${written}” is forbidden.${wanted}${note}`,
        ...inTarget(start, start + written.length),
      },
    ]
  })
}

function missingIn({ sources, allowed }: Entry, { text, unit }: Subject): Hit[] {
  if (allowed.length === 0 || text.target.trim() === '') return []
  if (allowed.some(({ find }) => find(text.target).length > 0)) return []
  const [found] = sources.flatMap(({ find }) => find(text.source))
  if (!found) return []
  const written = text.source.slice(found.start, found.end)
  const start = unit.pair.source.indexOf(written)
  const wanted = allowed.map(({ term }) => `“${term.text}”`).join(' or ')
  const spot = { side: 'source' as const, start, end: start + written.length }
  const evidence = `The glossary has ${wanted} for “${written}”, the target has not.`
  return [{ evidence, ...(start >= 0 && { spot }) }]
}
