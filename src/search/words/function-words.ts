/**
 * Words that stand in every text of a language and say nothing of what it is about: articles, pronouns,
 * prepositions, conjunctions, auxiliary verbs. They neither rank nor are marked.
 */
import { fold } from './fold.ts'

/** Folded. */
export type FunctionWords = ReadonlySet<string>

/** Those of English, which every source is in. */
export const ENGLISH_WORDS: FunctionWords = new Set(
  `a about also an and any are as at be been but by can could did do does for from had has have how i if in into is it
  its may me many me much my need of on or our shall should so some than that the their them then there these they this those
  to too very want was we were what when where which who will with would you your`.split(/\s+/),
)

/** Languages whose queries are cut otherwise, and need no list. */
const WITHOUT_LIST = new Set(['en', 'ja', 'ko', 'th'])

const loaded = new Map<string, Promise<FunctionWords>>()

/**
 * The function words of a document's two languages; only English ones where the others cannot be loaded.
 *
 * @param locale of the target; nothing where the documents have several
 */
export function loadFunctionWords(locale = 'en'): Promise<FunctionWords> {
  const language = locale.toLowerCase().split('-', 1)[0]!
  if (WITHOUT_LIST.has(language)) return Promise.resolve(ENGLISH_WORDS)
  let words = loaded.get(language)
  if (!words) {
    words = load(language).catch(() => ENGLISH_WORDS)
    loaded.set(language, words)
  }
  return words
}

async function load(language: string): Promise<FunctionWords> {
  const { TARGET_WORDS } = await import('./target-words.ts')
  const own = TARGET_WORDS[language === 'no' ? 'nb' : language] ?? ''
  return new Set([...ENGLISH_WORDS, ...own.split(/\s+/).map((word) => fold(word).text)])
}
