/**
 * What the document of an answer adds to it: a title that names what was asked for, and how much the
 * document matters among the others. Without this every passage that mentions a thing is worth as much
 * as the document about it.
 */
import { ENGLISH_WORDS } from '../words/function-words.ts'
import { fold, type Folded } from '../words/fold.ts'
import { offersHelp } from './intent.ts'
import type { Lexicon } from './lexicon.ts'
import { match } from './match.ts'
import type { Answer } from './rank.ts'
import { pieces } from '../words/terms.ts'
import { HELPING_TITLE, IMPORTANCE, TITLE, TITLE_PHRASE, TITLE_SHARE } from './weights.ts'

const foldedTitles = new Map<string, Folded>()
const MOST_TITLES = 2_000

function foldTitle(title: string): Folded {
  let folded = foldedTitles.get(title)
  if (!folded) {
    if (foldedTitles.size > MOST_TITLES) foldedTitles.clear()
    folded = fold(title)
    foldedTitles.set(title, folded)
  }
  return folded
}

/** What the document adds to the score of an answer. */
export function documentScore(
  { record, side, query }: Pick<Answer, 'record' | 'side' | 'query'>,
  common: Lexicon['common'],
): number {
  const title = foldTitle(record.titles[0]![side])
  const { cover, core, phrase } = match(query, title)
  const names = cover ** 1.5
  const share = Math.min(1, tellingLength(query.text, common) / tellingLength(title.text, common))
  const held = names * (TITLE + TITLE_SHARE * share) + (core || phrase >= 0 ? TITLE_PHRASE : 0)
  const helps = query.asksForHelp && offersHelp(title.text) ? HELPING_TITLE * cover : 0
  return held + helps + names * IMPORTANCE * (record.importance ?? 0)
}

/** How long a text is without the words that most titles have, and those that only join. */
function tellingLength(folded: string, common: Lexicon['common']): number {
  let length = 0
  for (const { text, unspaced } of pieces(folded)) {
    if (unspaced) length += text.replace(/\p{Script=Hiragana}/gu, '').length
    else if (!ENGLISH_WORDS.has(text) && !common.some(([word]) => word === text))
      length += text.length
  }
  return Math.max(1, length)
}
