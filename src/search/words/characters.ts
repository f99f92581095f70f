/** What kind a character is, and the form of it that is compared. */
import { LETTER_VARIANTS } from './variants.ts'

/** The end of a character and the marks that stand on it. */
export function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length) {
    const code = text.codePointAt(end)!
    if (code < 0x300 || !isMark(String.fromCodePoint(code))) break
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/** Remembers what a regular expression says of each character: texts have millions, of few kinds. */
function property(pattern: RegExp): (char: string) => boolean {
  const known = new Map<string, boolean>()
  return (char) => {
    let answer = known.get(char)
    if (answer === undefined) {
      answer = pattern.test(char)
      known.set(char, answer)
    }
    return answer
  }
}

const isMark = property(/^[\p{M}\uff9e\uff9f]/u)
export const isKana = property(/^[\u3041-\u3096\u30a1-\u30fa]/u)

/** Whether a character is of a script whose words spaces do not set apart, or (Korean) not reliably. */
export const isUnspaced = property(
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
)

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const WORD_PART = /[\p{L}\p{N}\p{M}]/u
/** Scripts whose marks readers leave out. */
const MARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u

const clusters = new Map<string, string>()
/** Hostile text may have any number of different clusters. */
const MAX_CLUSTERS = 20_000

/** Folds what does not depend on its neighbours; `' '` for what separates words, `''` for the unseen. */
export function foldCluster(cluster: string): string {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  const seen = cluster.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  const bare = MARKED.test(seen) ? seen.normalize('NFD').replace(/\p{M}/gu, '') : seen
  const folded = [...bare].map((char) => {
    const letter = LETTER_VARIANTS.get(char) ?? char
    return letter === '' || WORD_PART.test(letter) || letter === 'ー' ? letter : ' '
  })
  const result = folded.join('')
  if (clusters.size < MAX_CLUSTERS) clusters.set(cluster, result)
  return result
}
