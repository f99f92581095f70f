import { writeElement } from './directives.ts'
import { VIDEO } from './own-elements.ts'
import { toWritten } from './written.ts'

const FRAME = /<iframe\b((?:"[^"]*"|'[^']*'|[^"'>])*)>(?:[\s\S]*?<\/iframe\s*>)?/gi
const ATTRIBUTE = /\b(src|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/**
 * A frame would load another site before the reader asks; it becomes the same as a video: a link that
 * opens in the page. Only its address and its title are kept.
 *
 * @example replaceFrames('<iframe src="https://a.b/c"></iframe>') // as for `[!VIDEO https://a.b/c]`
 */
export function replaceFrames(html: string): string {
  if (!/<iframe/i.test(html)) return html
  return html.replace(FRAME, (whole, attributes: string) => {
    const read: Record<string, string> = {}
    for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      read[name!.toLowerCase()] = double ?? single ?? bare ?? ''
    }
    const { src, title } = read
    return src ? writeElement(VIDEO, { src, title, written: toWritten(whole) }) : whole
  })
}
