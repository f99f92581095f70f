/** What containers are, by their usual names in the documentation frameworks. */
import { plainName, textAttribute, type Attribute, type Container } from './marks.ts'

type Alert = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION'

type Plain =
  | 'tabs' | 'tab' | 'card' | 'link' | 'details' | 'step' | 'image' | 'html' | 'comment' | 'code' | 'text' // prettier-ignore

export type Kind = { is: 'alert'; alert: Alert } | { is: Plain }

/** Docusaurus, Starlight, VitePress, MkDocs, Hugo themes, Mintlify, GitBook, Markdoc. */
const ALERTS: Record<string, Alert> = {
  note: 'NOTE', info: 'NOTE', seealso: 'NOTE', abstract: 'NOTE', default: 'NOTE', primary: 'NOTE',
  tip: 'TIP', hint: 'TIP', success: 'TIP', check: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING', warn: 'WARNING', attention: 'WARNING',
  deprecated: 'WARNING', pitfall: 'WARNING',
  caution: 'CAUTION', danger: 'CAUTION', error: 'CAUTION', failure: 'CAUTION', bug: 'CAUTION',
} // prettier-ignore
const BOXES = new Set(['aside', 'admonition', 'callout', 'alert', 'hint', 'notice', 'note'])
const TABS = new Set(['tabs', 'codegroup', 'tabgroup', 'tabpane'])
const TAB = new Set(['tab', 'tabitem', 'tabpanel'])
const CARDS = new Set(['card', 'linkcard', 'linktile'])
const DETAILS = new Set([
  'details',
  'spoiler',
  'accordion',
  'accordionitem',
  'collapse',
  'expandable',
  'toggle',
])
const IMAGES = new Set(['image', 'img', 'picture', 'figure', 'themedimage'])

const TITLE = ['title', 'label', 'heading', 'summary', 'header', 'name'] as const
const TAB_TITLE = ['label', 'title', 'name', 'header', 'tab', 'value', 'slot'] as const

/** HTML as MDX writes it, in lower case; another name in lower case is a component too. */
const HTML =
  /^(?:a|abbr|article|aside|b|bdi|bdo|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|img|input|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|rp|rt|ruby|s|samp|section|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)$/

export function kindOf(container: Container): Kind {
  const { open, name } = container
  if (open.dialect === 'tag' && HTML.test(open.name)) return { is: 'html' }
  const style = textAttribute(open, ['type', 'kind', 'style', 'variant', 'color', 'intent'])
  const alert = ALERTS[plainName(style?.value ?? '')] ?? ALERTS[name]
  if (BOXES.has(name) || (ALERTS[name] && open.kind !== 'alone'))
    return { is: 'alert', alert: alert ?? 'NOTE' }
  if (TAB.has(name) || isSlotTab(container)) return { is: 'tab' }
  if (TABS.has(name) || (open.dialect === 'tag' && /Tabs$/.test(open.name))) return { is: 'tabs' }
  if (CARDS.has(name)) return { is: 'card' }
  if (name === 'linkbutton') return { is: 'link' }
  if (DETAILS.has(name)) return { is: 'details' }
  if (name === 'step') return { is: 'step' }
  if (IMAGES.has(name)) return { is: 'image' }
  if (open.dialect === 'template' && name === 'comment') return { is: 'comment' }
  if (open.dialect === 'template' && name === 'highlight') return { is: 'code' }
  return { is: 'text' }
}

/** `<Fragment slot="npm">` in a component whose name ends in `Tabs`. */
function isSlotTab({ open, name, parent }: Container): boolean {
  return name === 'fragment' && open.attributes.has('slot') && /tabs$/.test(parent?.name ?? '')
}

/** What a container is called, where it says. */
export function titleOf({ open }: Container, kind: Kind): ReturnType<typeof textAttribute> {
  return textAttribute(open, kind.is === 'tab' ? TAB_TITLE : TITLE)
}

/** The title of a tab that its set has: `<Tabs items={['npm', 'yarn']}>`. @param number from 1 on */
export function itemTitle(set: Container | undefined, number: number): Attribute | undefined {
  const items = set?.open.attributes.get('items')
  const found = items ? [...items.value.matchAll(/(["'])([^"'\n]+)\1/g)][number - 1] : undefined
  if (!items || !found) return undefined
  const start = items.start + found.index + 1
  return { value: found[2]!, start, end: start + found[2]!.length, isExpression: false }
}
