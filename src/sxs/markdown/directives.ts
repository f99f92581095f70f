/**
 * Learn's inline directives, each replaced by one of the pipeline's own elements, so that Markdown carries it
 * whole to the tree, where a plugin gives it its shape:
 *
 * | written | element |
 * |---|---|
 * | `[!INCLUDE [text](path)]` | `INCLUDE src text` |
 * | `[!VIDEO url]`, `:::video source="url":::` | `VIDEO src` |
 * | `[!code-lang[text](path?query#id)]`, `:::code source="path" …:::` | `CODE src text lang …` |
 * | `:::image source="path" alt-text="text" …:::` | `IMAGE src alt …` |
 * | `:::no-loc text="name":::` | the name |
 */
import { escapeWritten } from './escape-html.ts'
import { mapText } from './fences.ts'
import { replaceNoLoc } from './no-loc.ts'
import { CODE, IMAGE, INCLUDE, VIDEO } from './own-elements.ts'
import { toWritten } from './written.ts'

/** Escaped characters and code spans come first: what they hold stays. */
const DIRECTIVE = new RegExp(
  [
    '(?<escaped>\\\\[^\\n])',
    '(?<!`)(?<code>`+)[^`\\n]+\\k<code>(?!`)',
    '\\[!include\\s*\\[(?<text>[^\\][]*)\\]\\(\\s*<?(?<path>[^)>\\s]+)(?:[>\\s][^)[]*)?\\)\\s*\\]',
    '\\[!video\\s+(?<video>[^\\]\\s]+)\\s*\\]',
    '\\[!code(?:-(?<lang>[\\w#+-]+))?\\s*\\[(?<name>[^\\][]*)\\]\\(\\s*<?(?<file>[^)>\\s]+)(?:[>\\s][^)[]*)?\\)\\s*\\]',
    ':::\\s*(?<colon>image|video|code)\\s+(?<attributes>(?:[\\w-]+\\s*=\\s*(?:"[^"\\n]*"|\'[^\'\\n]*\')\\s*)*):::',
  ].join('|'),
  'gi',
)
const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Cheap test before the expression. */
const HINT = /\[!(?:include|video|code)|:::/i

/** Replaces the directives of a text; fenced code and code spans stay. Lines stay lines. */
export function toElements(markdown: string): string {
  if (!HINT.test(markdown)) return markdown
  return mapText(markdown, (line) =>
    HINT.test(line) ? replaceNoLoc(line).replace(DIRECTIVE, toElement) : line,
  )
}

/** Attributes as `:::` directives write them, names in lower case. */
export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] = double ?? single ?? ''
  }
  return attributes
}

/** @example writeElement('b', { id: 'a&b' }) // '<b id="a&amp;b"></b>' */
export function writeElement(name: string, attributes: Record<string, string | undefined>): string {
  return `${writeTag(name, attributes)}</${name}>`
}

export function writeTag(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeWritten(value)}"`,
  )
  return `<${name}${written.join('')}>`
}

type Groups = Partial<
  Record<
    | 'escaped'
    | 'code'
    | 'text'
    | 'path'
    | 'video'
    | 'lang'
    | 'name'
    | 'file'
    | 'colon'
    | 'attributes',
    string
  >
>

function toElement(whole: string, ...rest: unknown[]): string {
  const groups = rest.at(-1) as Groups
  if (groups.escaped !== undefined || groups.code !== undefined) return whole
  const written = toWritten(whole)
  if (groups.path !== undefined)
    return writeElement(INCLUDE, { src: groups.path, text: groups.text, written })
  if (groups.video !== undefined) return writeElement(VIDEO, { src: groups.video, written })
  if (groups.file !== undefined) {
    return writeElement(CODE, { src: groups.file, text: groups.name, lang: groups.lang, written })
  }
  const attributes = readAttributes(groups.attributes ?? '')
  return fromColons(groups.colon!.toLowerCase(), attributes, written) ?? whole
}

function fromColons(
  kind: string,
  { source: src, language: lang, id, range, link, type, 'alt-text': alt }: Record<string, string>,
  written: string,
): string | undefined {
  if (!src) return undefined
  if (kind === 'video') return writeElement(VIDEO, { src, written })
  if (kind === 'code') return writeElement(CODE, { src, lang, id, range, written })
  if (type === 'icon') return writeElement(IMAGE, { src, alt: '', link, type, written })
  return alt === undefined ? undefined : writeElement(IMAGE, { src, alt, link, type, written })
}
