/** What is read aloud, in its order: the sentences of the page in one language, or in both in turn. */
import { article, counterpart, isSeen, runOf } from '../sentences/page-sentences.ts'

/** What is listened to: one language, or each sentence in both. */
export type ListenMode = 'target' | 'source' | 'both'

export interface Line {
  text: string
  lang: string
  /** What is marked while it is read: the sentence where it is seen, else its counterpart. */
  shown: HTMLElement
  /** Label of the sentence: both languages of one share it. */
  label: string
}

/** @param first the language that comes first where both are read */
export function toLines(mode: ListenMode, first: 'target' | 'source'): Line[] {
  const main = mode === 'both' ? first : mode
  const sentences = article?.querySelectorAll<HTMLElement>(`.${main} [data-s], .same [data-s]`)
  return [...(sentences ?? [])].flatMap((sentence) => {
    const other = mode === 'both' ? counterpart(sentence) : null
    return [sentence, other].flatMap((half) => (half ? toLine(half) : []))
  })
}

/** Nothing of what is folded, hidden in a tab, or has no word to say. */
function toLine(sentence: HTMLElement): Line[] {
  const shown = [sentence, counterpart(sentence)].find((half) => half && isSeen(half))
  const text = sentence.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  if (!shown || !/[\p{L}\p{N}]/u.test(text)) return []
  return [{ text, lang: runOf(sentence)?.lang ?? '', shown, label: sentence.dataset['s'] ?? '' }]
}
