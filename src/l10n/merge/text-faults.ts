/** Text of a correction that a tool has damaged, or that Markdown would read as something else. */
import type { Inline } from '../exchange/inline.ts'
import type { Unit } from '../exchange/unit.ts'

/** @param inlines the new target, parsed */
export function findTextFault(
  { pair, inline }: Unit,
  inlines: readonly Inline[],
  after: string,
): string | undefined {
  return (
    letterFault(pair.target, after) ?? endFault(pair.target, after) ?? strayFault(inline, inlines)
  )
}

/** What a tool leaves where it could not decode or encode a letter. */
function letterFault(before: string, after: string): string | undefined {
  if (count(after, /\ufffd/g) > count(before, /\ufffd/g)) {
    return 'Expected letters, got U+FFFD, which stands for bytes that a tool could not decode; save the XLIFF in the encoding it declares and write the letter again'
  }
  const lost = maskedLetters([...before], [...after])
  if (lost !== '') {
    return `Expected letters, got \`?\` in the place of ${JSON.stringify(lost)}; save the XLIFF as UTF-8, which has every letter`
  }
  return undefined
}

/** Letters beyond ASCII in whose place a question mark stands, where nothing else has changed. */
function maskedLetters(before: readonly string[], after: readonly string[]): string {
  if (after.length !== before.length) return ''
  const changed = before.filter((char, index) => char !== after[index])
  const masked = before.filter((char, index) => after[index] === '?' && char > '\u007f')
  return masked.length === changed.length ? masked.join('') : ''
}

/** A backslash at the end would escape the tag that ends the half. */
function endFault(before: string, after: string): string | undefined {
  const hangs = (half: string) => /(?<!\\)(?:\\\\)*\\$/.test(half)
  if (!hangs(after) || hangs(before)) return undefined
  return 'Expected a target that ends with its text, got `\\` at its end, which would escape the tag after it; write `\\\\` or remove it'
}

/** What is text in its half alone, but would find its other end beyond it. */
const STRAYS: readonly { pattern: RegExp; got: string; remedy: string }[] = [
  {
    pattern: /(?<!\\)(?:\\\\)*`+/g,
    got: '`` ` `` without its other end',
    remedy: 'write `` \\` ``',
  },
  { pattern: /(?<!\\)(?:\\\\)*<(?=[A-Za-z/!?])/g, got: '`<` before a word', remedy: 'write `\\<`' },
]

function strayFault(old: Unit['inline'], inlines: readonly Inline[]): string | undefined {
  for (const { pattern, got, remedy } of STRAYS) {
    const strays = (half: readonly Inline[]) =>
      half.reduce((sum, { kind, raw }) => sum + (kind === 'text' ? count(raw, pattern) : 0), 0)
    if (strays(inlines) > Math.max(strays(old.target), strays(old.source))) {
      return `Expected text, got ${got}, which may be read as markup; ${remedy}`
    }
  }
  return undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
