import { skipFrontMatter } from '../../pairs/front-matter.ts'
import { INCLUDE_START, INSIDE, TEXT, toPath, toText } from './bracket-directives.ts'
import type { IncludedFile } from './open-include.ts'
import { toOneLine } from '../one-line.ts'
import type { Side } from '../../document.ts'
import { scan } from '../../pairs/scan.ts'

/** Escaped characters and code spans come first: what they hold stays. */
const INCLUDE = new RegExp(
  `\\\\[^\\n]|(?<!\`)(\`+)[^\`\\n]+\\1(?!\`)|${INCLUDE_START}\\[(${TEXT})\\]\\((${INSIDE})\\)\\s*\\]`,
  'gi',
)

/** Opens an included file; with it, what opens the files that this one includes. */
export type OpenNested = (src: string) => { file: IncludedFile; open: OpenNested } | undefined

/**
 * Puts included text (the name of a product, most often) into a half, in the half's language and as part
 * of its line. What cannot be opened shows its name.
 */
export function expandIncludes(half: string, side: Side, open: OpenNested): string {
  if (!/\[!include/i.test(half)) return half
  return half.replace(INCLUDE, (whole, _, name?: string, inside?: string) => {
    if (inside === undefined) return whole
    const src = toPath(inside)
    const opened = open(src)
    if (!opened) return `\`${toText(name || src)}\``
    return expandIncludes(toLine(opened.file.text, side), side, opened.open)
  })
}

/** One language of a file, as one line. */
function toLine(text: string, side: Side): string {
  let line = ''
  let at = skipFrontMatter(text)
  for (const pair of scan(text).pairs) {
    line += text.slice(at, pair.start) + pair[side]
    at = pair.end
  }
  return toOneLine(line + text.slice(at))
}
