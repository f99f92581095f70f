/**
 * Values a reader must type exactly, recognised by how they are written: registry paths, file paths,
 * host names and GUIDs.
 */

const STOP = String.raw`\s"'<>|、。，．「」『』（）()\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const HIVE = String.raw`(?:HKEY_[A-Z_]+|HK(?:LM|CU|CR|U|CC)):?\\`
const DRIVE = String.raw`(?:[A-Za-z]:\\|\\\\[\w.-]+\\|%\w+%\\)`
const LABEL = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.`

/** A value with spaces in it differs from prose only where it is the whole text. */
const WHOLE = new RegExp(String.raw`^\s*(?:${HIVE}|${DRIVE})[^"|*?\n]+$`, 'u')

const INSIDE = new RegExp(
  [
    String.raw`(?<![\w\\])(?:${HIVE}|${DRIVE})[^${STOP}]+`,
    String.raw`(?<![\w/:.<&;~-])~?/(?:[\w.-]+/)+[\w.-]+`,
    String.raw`(?<![\w-])\{?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?(?![\w-])`,
    // Two labels are a host name only under the oldest top domains; `report.docx` has two as well.
    String.raw`(?<![\w@.\\/%-])(?:\*\.)?(?:(?:${LABEL}){2,}[a-z]{2,}|${LABEL}(?:com|net|org|edu|gov|mil|int))(?![\w@\\(-]|\.\w)`,
  ].join('|'),
  'gu',
)

/** A stretch of text; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The values in a text, in order.
 *
 * @example findValues('add sip.contoso.com.') // [{ start: 4, end: 19 }]
 */
export function findValues(text: string): Stretch[] {
  if (WHOLE.test(text)) {
    const start = text.length - text.trimStart().length
    return [{ start, end: start + withoutStop(text.trim()).length }]
  }
  return Array.from(text.matchAll(INSIDE), (match) => {
    return { start: match.index, end: match.index + withoutStop(match[0]).length }
  })
}

/** What ends the sentence is not part of the value. */
function withoutStop(value: string): string {
  return value.replace(/(?<![.,:;!?。、\\])[.,:;!?。、\\]+$/, '')
}
