/** Lines that open and close blocks of Python-Markdown. */

export interface BlockLine {
  /** As containers between colons are called; `''` ends a block. */
  name: string
  /** What stands in its title, relative to the line. */
  title: readonly [start: number, end: number] | undefined
  /** Its lines are indented, and no line ends it. */
  isIndented: boolean
}

const INDENTED = /^(!!!|\?\?\?\+?|===[!+]?)[ \t]+(\S.*)$/
const FENCED = /^\/{3,}(?!\/)/
const NAME = /^\p{L}[\p{L}\w-]*/u

/** @param line without what is indented */
export function readBlockLine(line: string): BlockLine | undefined {
  const text = line.trimEnd()
  const [, mark = '', rest = ''] = INDENTED.exec(text) ?? []
  if (mark) return readIndented(mark, rest, text.length - rest.length)
  const fence = FENCED.exec(text)?.[0]
  if (fence === undefined) return undefined
  const head = text.slice(fence.length).trimStart()
  if (head === '') return { name: '', title: undefined, isIndented: false }
  const name = NAME.exec(head)?.[0]
  const behind = head.slice(name?.length).trimStart()
  if (name === undefined || (behind !== '' && !behind.startsWith('|'))) return undefined
  const title = behind.slice(1).trim()
  return { name, title: rangeOf(text, title), isIndented: false }
}

function readIndented(mark: string, rest: string, from: number): BlockLine | undefined {
  const quote = rest.indexOf('"')
  const isTitled = quote >= 0 && rest.length > quote + 1 && rest.endsWith('"')
  const inner = isTitled ? rest.slice(quote + 1, -1) : ''
  const title =
    inner.trim() === '' ? undefined : ([from + quote + 1, from + quote + 1 + inner.length] as const)
  const words = (isTitled ? rest.slice(0, quote) : rest).trim()
  if (mark.startsWith('='))
    return isTitled && words === '' ? { name: 'tab', title, isIndented: true } : undefined
  const name = NAME.exec(words)?.[0]
  if (name === undefined || (quote >= 0 && !isTitled)) return undefined
  const isFolded = mark.startsWith('?') && title !== undefined
  return { name: isFolded ? 'details' : name, title, isIndented: true }
}

function rangeOf(text: string, title: string): BlockLine['title'] {
  return title === '' ? undefined : [text.length - title.length, text.length]
}
