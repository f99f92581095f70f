/** What kind a character is, and the form of it that is compared. */
import { LETTER_VARIANTS } from './variants.ts'

/** The end of a character and the marks that stand on it. */
export function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length) {
    const code = text.codePointAt(end)!
    if (code < 0x300 || !isMark(code)) break
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/** Remembers what a regular expression says of each character: texts have millions, of few kinds. */
function property(pattern: RegExp): (code: number) => boolean {
  /** By UTF-16 unit: 1 for yes, 2 for no. */
  const known = new Uint8Array(0x10000)
  return (code) => {
    if (code > 0xffff) return pattern.test(String.fromCodePoint(code))
    known[code] ||= pattern.test(String.fromCharCode(code)) ? 1 : 2
    return known[code] === 1
  }
}

const isMark = property(/^[\p{M}\uff9e\uff9f]/u)
const isKanaCode = property(/^[\u3041-\u3096\u30a1-\u30fa]/u)
const isUnspacedCode = property(
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
)

export function isKana(char: string): boolean {
  return isKanaCode(char.codePointAt(0) ?? 0)
}

/** Whether a character is of a script whose words spaces do not set apart, or (Korean) not reliably. */
export function isUnspaced(char: string): boolean {
  return isUnspacedCode(char.codePointAt(0) ?? 0)
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const WORD_PART = /[\p{L}\p{N}\p{M}]/u
/** Scripts whose marks readers leave out. */
const MARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u

/** By the code of a cluster of one UTF-16 unit: nearly all are, and no string need be cut out for them. */
const units = new Map<number, string>()
const clusters = new Map<string, string>()
/** Hostile text may have any number of different clusters. */
const MAX_CLUSTERS = 20_000

/**
 * Folds what does not depend on its neighbours; `' '` for what separates words, `''` for the unseen.
 *
 * @param start of a character and the marks on it, which end at `end`
 */
export function foldCluster(text: string, start: number, end: number): string {
  if (end - start > 1) return recall(clusters, text.slice(start, end), text, start, end)
  return recall(units, text.charCodeAt(start), text, start, end)
}

function recall<Key>(
  known: Map<Key, string>,
  key: Key,
  text: string,
  start: number,
  end: number,
): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const folded = foldAnew(text.slice(start, end))
  if (known.size < MAX_CLUSTERS) known.set(key, folded)
  return folded
}

function foldAnew(cluster: string): string {
  const seen = cluster.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  const bare = MARKED.test(seen) ? seen.normalize('NFD').replace(/\p{M}/gu, '') : seen
  const folded = [...bare].map((char) => {
    const letter = LETTER_VARIANTS.get(char) ?? char
    return letter === '' || WORD_PART.test(letter) || letter === 'ー' ? letter : ' '
  })
  return folded.join('')
}
