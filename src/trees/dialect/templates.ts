/** Tags of other generators' templates: `{{< >}}`, `{{% %}}`, `{{ }}` and `{% %}`. */
import type { Attribute, Mark } from './marks.ts'
import { createInside, type Range } from './ranges.ts'

export interface TemplateTag extends Mark {
  /** How it is written, for people: `{{< >}}`. */
  written: string
}

const TAG =
  /\{\{([<%])[ \t]*(\/?)[ \t]*([\w./-]+)?((?:"[^"\n]*"|`[^`\n]*`|(?![<%]\}\})[^"`])*?)(\/?)[ \t]*[>%]\}\}|\{%-?[ \t]*(\/?)(end)?([\w./-]+)?((?:"[^"\n]*"|'[^'\n]*'|(?!%\})[^"'])*?)(\/?)[ \t]*-?%\}|\{\{-?(?![<%{])((?:(?!\}\})[^\n])*)\}\}|\{:[^{}\n]*\}/g

const ATTRIBUTE = /(?:([\w-]+)\s*=\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)/g

/** Finds template tags outside code. */
export function findTemplates(text: string, ranges: readonly Range[]): TemplateTag[] {
  const tags: TemplateTag[] = []
  const inside = createInside(ranges)
  for (const match of text.matchAll(TAG)) {
    if (inside(match.index)) continue
    const [whole, angle, slash, name, rest = '', alone, mark, word, tag, inner = '', selfClosed] =
      match
    const isHugo = angle !== undefined
    const isBlock = mark !== undefined
    const isEnd = slash === '/' || mark === '/' || word === 'end'
    tags.push({
      kind: isEnd
        ? 'close'
        : alone === '/' || selfClosed === '/' || !(isHugo || isBlock)
          ? 'alone'
          : 'open',
      name: name ?? tag ?? '',
      dialect: 'template',
      attributes: readAttributes(
        isHugo ? rest : inner,
        match.index + whole.indexOf(isHugo ? rest : inner),
      ),
      start: match.index,
      end: match.index + whole.length,
      written: isHugo
        ? `{{${angle} ${angle === '<' ? '>' : '%'}}}`
        : isBlock
          ? '{% %}'
          : whole.startsWith('{:')
            ? '{: }'
            : '{{ }}',
    })
  }
  return tags
}

/** Named ones by name; the first without a name as `title`. */
function readAttributes(text: string, start: number): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>()
  for (const match of text.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? match[4]!
    const name = match[1] ?? 'title'
    const at = start + match.index + match[0].length - 1 - value.length
    if (!attributes.has(name))
      attributes.set(name, { value, start: at, end: at + value.length, isExpression: false })
  }
  return attributes
}
