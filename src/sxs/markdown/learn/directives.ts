/**
 * Learn's inline directives, each replaced by one of the pipeline's own elements, so that Markdown carries it
 * whole to the tree, where a plugin gives it its shape:
 *
 * | written | element |
 * |---|---|
 * | `[!INCLUDE [text](path)]` | `INCLUDE src text` |
 * | `[!VIDEO url]`, `:::video source="url":::` | `VIDEO src` |
 * | `[!code-lang[text](path?query#id)]`, `[!notebook …]`, `:::code source="path" …:::` | `CODE src text lang …` |
 * | `:::image source="path" alt-text="text" …:::` | `IMAGE src alt …` |
 * | `:::form …:::` | `FORM text` |
 * | `<xref:'name'>`, `<xref href="name"/>` | `XREF name` |
 * | `:::no-loc text="name":::` | the name |
 */
import { readAttributes } from '../attributes.ts'
import { CODE_START, INCLUDE_START, INSIDE, TEXT, toPath, toText } from './bracket-directives.ts'
import { mapText } from '../fences.ts'
import { replaceNoLoc } from './no-loc.ts'
import { CODE, FORM, IMAGE, INCLUDE, VIDEO, XREF } from '../own-elements.ts'
import { writeElement } from '../write-element.ts'
import { toWritten } from '../written.ts'

/** Escaped characters and code spans come first: what they hold stays. */
const DIRECTIVE = new RegExp(
  [
    String.raw`(?<escaped>\\[^\n])`,
    '(?<!`)(?<code>`+)[^`\\n]+\\k<code>(?!`)',
    `${INCLUDE_START}\\[(?<text>${TEXT})\\]\\((?<path>${INSIDE})\\)\\s*\\]`,
    String.raw`\[!video\s+<?(?<video>[^\]\s<>]+)>?\s*\]`,
    `${CODE_START}\\[(?<name>${TEXT})\\]\\((?<file>${INSIDE})\\)\\s*\\]`,
    String.raw`:::\s*(?<colon>image|video|code|form)\s(?<attributes>(?:(?!:::)[^\n])*):::`,
    String.raw`<xref(?<reference>:[^<>\n]+|\s[^<>\n]*)>(?:\s*<\/xref\s*>)?`,
  ].join('|'),
  'gi',
)

/** Cheap test before the expression. */
const HINT = /\[!(?:include|video|code|notebook)|:::|<xref/i

/** Replaces the directives of a text; fenced code and code spans stay. Lines stay lines. */
export function toElements(markdown: string): string {
  if (!HINT.test(markdown)) return markdown
  return mapText(markdown, (line) =>
    HINT.test(line) ? replaceNoLoc(line).replace(DIRECTIVE, toElement) : line,
  )
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
    | 'attributes'
    | 'reference',
    string
  >
>

function toElement(whole: string, ...rest: unknown[]): string {
  const found = rest.at(-1) as Groups
  if (found.escaped !== undefined || found.code !== undefined) return whole
  const written = toWritten(whole)
  if (found.path !== undefined) {
    const text = toText(found.text ?? '')
    return writeElement(INCLUDE, { src: toPath(found.path), text, written })
  }
  if (found.video !== undefined) return writeElement(VIDEO, { src: found.video, written })
  if (found.file !== undefined) {
    const text = toText(found.name ?? '')
    return writeElement(CODE, { src: toPath(found.file), text, lang: found.lang, written })
  }
  if (found.reference !== undefined) return toReference(found.reference, written) ?? whole
  const attributes = readAttributes(found.attributes ?? '').values
  return fromColons(found.colon!.toLowerCase(), attributes, written) ?? whole
}

/** `:name?query`, the name in quotes or not, or the attributes of a tag. */
function toReference(reference: string, written: string): string | undefined {
  if (reference.startsWith(':')) {
    const name = reference.slice(1).replace(/^(["'])([^"']*)\1/, '$2')
    return writeElement(XREF, { name, written })
  }
  const { href, uid } = readAttributes(reference.replace(/\/\s*$/, '')).values
  const name = href || uid
  return name ? writeElement(XREF, { name, written }) : undefined
}

function fromColons(
  kind: string,
  attributes: Record<string, string>,
  written: string,
): string | undefined {
  const { source: src, language: lang, id, range, link, type, lightbox } = attributes
  if (kind === 'form') {
    // What says neither what it does nor what its button says is text.
    const { action, submittext: text } = attributes
    return action || text ? writeElement(FORM, { text, written }) : undefined
  }
  if (!src) return undefined
  if (kind === 'video') return writeElement(VIDEO, { src, title: attributes['title'], written })
  if (kind === 'code') {
    const { highlight, dedent } = attributes
    return writeElement(CODE, { src, lang, id, range, highlight, dedent, written })
  }
  const alt = type === 'icon' ? '' : attributes['alt-text']
  if (alt === undefined) return undefined
  return writeElement(IMAGE, { src, alt, link: link || lightbox, type, written })
}
