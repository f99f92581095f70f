/**
 * Learn's inline directives, each replaced by a custom element of one kind, so that Markdown carries it
 * whole to the tree, where a plugin gives it its shape:
 *
 * | written | element |
 * |---|---|
 * | `[!INCLUDE [text](path)]` | `<x-include src text>` |
 * | `[!VIDEO url]`, `:::video source="url":::` | `<x-video src>` |
 * | `[!code-lang[text](path?query#id)]`, `:::code source="path" …:::` | `<x-code src text lang …>` |
 * | `:::image source="path" alt-text="text" …:::` | `<x-image src alt …>` |
 * | `:::no-loc text="name":::` | the name |
 */
import { mapText } from './fences.ts'
import { replaceNoLoc } from './no-loc.ts'

/** Code spans come first: what they hold stays. */
const DIRECTIVE = new RegExp(
  [
    '(?<code>`+)(?:(?!`)[^\\n])*?[^`\\n]\\k<code>(?!`)',
    '\\[!include\\s*\\[(?<text>[^\\]]*)\\]\\(\\s*<?(?<path>[^)>\\s]+)>?(?:\\s[^)]*)?\\)\\s*\\]',
    '\\[!video\\s+(?<video>[^\\]\\s]+)\\s*\\]',
    '\\[!code(?:-(?<lang>[\\w#+-]+))?\\s*\\[(?<name>[^\\]]*)\\]\\(\\s*<?(?<file>[^)>\\s]+)>?[^)]*\\)\\s*\\]',
    ':::\\s*(?<colon>image|video|code)\\s+(?<attributes>(?:[\\w-]+\\s*=\\s*(?:"[^"\\n]*"|\'[^\'\\n]*\')\\s*)*):::',
  ].join('|'),
  'gi',
)
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

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

/** @example writeElement('x-video', { src: 'a&b' }) // '<x-video src="a&amp;b"></x-video>' */
export function writeElement(name: string, attributes: Record<string, string | undefined>): string {
  return `${writeTag(name, attributes)}</${name}>`
}

export function writeTag(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escape(value)}"`,
  )
  return `<${name}${written.join('')}>`
}

/** An entity that the author wrote stays one. */
function escape(value: string): string {
  return value
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
}

type Groups = Partial<
  Record<
    'code' | 'text' | 'path' | 'video' | 'lang' | 'name' | 'file' | 'colon' | 'attributes',
    string
  >
>

function toElement(whole: string, ...rest: unknown[]): string {
  const found = rest.at(-1) as Groups
  if (found.code !== undefined) return whole
  if (found.path !== undefined)
    return writeElement('x-include', { src: found.path, text: found.text })
  if (found.video !== undefined) return writeElement('x-video', { src: found.video })
  if (found.file !== undefined) {
    return writeElement('x-code', { src: found.file, text: found.name, lang: found.lang })
  }
  return fromColons(found.colon!.toLowerCase(), readAttributes(found.attributes ?? '')) ?? whole
}

function fromColons(kind: string, written: Record<string, string>): string | undefined {
  const { source, language, id, range } = written
  if (!source) return undefined
  if (kind === 'video') return writeElement('x-video', { src: source })
  if (kind === 'code') return writeElement('x-code', { src: source, lang: language, id, range })
  const alt = written['type'] === 'icon' ? '' : written['alt-text']
  if (alt === undefined) return undefined
  return writeElement('x-image', { src: source, alt, link: written['link'], type: written['type'] })
}
