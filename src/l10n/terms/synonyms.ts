/** A term finds what is called otherwise: the other names that a glossary has for it. */
import { createFindTerm } from './find-terms.ts'
import type { Concept } from './concept.ts'
import { fold } from '../../search/words/fold.ts'
import type { Answers } from '../../search/query/search.ts'

/** Most other names that are searched for. */
const MOST = 4

/**
 * @param query as it was typed
 * @returns the other terms of concepts that the query as a whole is a term of, also inflected
 */
export function synonymsOf(query: string, concepts: readonly Concept[]): string[] {
  const asked = query.trim()
  const key = fold(asked).text
  if (key === '') return []
  const isAsked = (text: string, locale: string) => {
    if (fold(text).text === key) return true
    const { language } = new Intl.Locale(locale)
    const [found] = createFindTerm({ text, isExact: false }, language)(asked)
    return found?.start === 0 && found.end === asked.length
  }
  const others = concepts
    .filter(({ terms }) => terms.some(({ text, locale }) => isAsked(text, locale)))
    .flatMap(({ terms }) => terms.map(({ text }) => text))
  const byKey = new Map(others.map((text) => [fold(text).text, text]))
  byKey.delete(key)
  return [...byKey.values()].slice(0, MOST)
}

/** Answers of several searches, those of the first before all others; none twice. */
export function mergeAnswers([first, ...others]: readonly [Answers, ...Answers[]]): Answers {
  const groups = first.groups.map((group) => ({ ...group, answers: [...group.answers] }))
  for (const { groups: more } of others) {
    for (const { side, answers } of more) {
      let own = groups.find((group) => group.side === side)
      if (!own) groups.push((own = { side, answers: [] }))
      const known = new Set(own.answers.map(({ record }) => keyOf(record)))
      own.answers.push(...answers.filter(({ record }) => !known.has(keyOf(record))))
    }
  }
  return { ...first, groups }
}

function keyOf({
  slug,
  heading,
  sentences,
}: Answers['groups'][number]['answers'][number]['record']): string {
  return `${slug}\0${heading}\0${sentences[0]?.id ?? ''}`
}
