/** Tags of other generators' templates: `{{< >}}`, `{{% %}}`, `{{ }}` and `{% %}`. */
import type { Attribute, Mark } from './marks.ts'
import { createInside, type Range } from './inside.ts'

export interface TemplateTag extends Mark {
  /** How it is written, for people: `{{< >}}`. */
  written: string
}

/** By what opens them, longest first. */
const FORMS = [
  { open: '{{<', close: '>}}', written: '{{< >}}' },
  { open: '{{%', close: '%}}', written: '{{% %}}' },
  { open: '{{', close: '}}', written: '{{ }}' },
  { open: '{%', close: '%}', written: '{% %}' },
  { open: '{:', close: '}', written: '{: }' },
]

/** Longest tag that is looked for, so that hostile text costs no more than its length. */
const MAX_TAG = 2000

const NAME = /^\s*-?\s*(\/?)\s*([\w./-]*)/
const ATTRIBUTE = /(?<![\w-])(?:([\w-]+)\s{0,9}=\s{0,9})?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)/g

/** Finds template tags outside code. */
export function findTemplates(text: string, ranges: readonly Range[]): TemplateTag[] {
  const tags: TemplateTag[] = []
  const inside = createInside(ranges)
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const range = inside(at)
    const tag = range || text[at - 1] === '\\' ? undefined : readTag(text, at)
    if (tag) tags.push(tag)
    at = range ? range[1] : tag ? tag.end : at + 1
  }
  return tags
}

function readTag(text: string, start: number): TemplateTag | undefined {
  const form = FORMS.find(({ open }) => text.startsWith(open, start))
  if (!form) return undefined
  const { open, close, written } = form
  const part = text.slice(start, start + MAX_TAG)
  const at = part.indexOf(close, open.length)
  if (at < 0 || (open === '{:' && /[\n{]/.test(part.slice(1, at)))) return undefined
  const inner = part.slice(open.length, at)
  if (open === '{{' && inner.includes('\n')) return undefined
  const isTag = open !== '{{' && open !== '{:'
  const [head = '', slash, name = ''] = NAME.exec(inner) ?? []
  const word = open === '{%' ? name.replace(/^end(?=\w)/, '') : name
  const isEnd = slash === '/' || word !== name
  const isAlone = !isTag || inner.trimEnd().endsWith('/')
  return {
    kind: isEnd ? 'close' : isAlone ? 'alone' : 'open',
    name: isTag ? word : '',
    dialect: 'template',
    attributes: readAttributes(inner.slice(head.length), start + open.length + head.length),
    start,
    end: start + at + close.length,
    written,
  }
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
