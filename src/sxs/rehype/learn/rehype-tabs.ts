import type { Element, ElementContent, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { toString } from 'hast-util-to-string'
import { isBlank, isHeading } from '../content-model.ts'
import { walkElements } from '../walk-elements.ts'

const TAB = /^#tab\/([^/]+)(?:\/(.*))?$/

/**
 * Consecutive headings that are links to `#tab/id`, each with what follows it, become a set of panels
 * with titles; they end at a rule, or where their parent ends. Without script all panels are shown.
 * Runs after headings have their ids: the title keeps the heading's.
 */
export default function rehypeTabs() {
  return (tree: Root): void => {
    groupTabs(tree)
    walkElements(tree, (element) => groupTabs(element))
  }
}

function groupTabs(parent: Parents): void {
  if (!parent.children.some((child) => tabOf(child))) return
  const content: ElementContent[] = []
  let tabs: Element | undefined
  let depth = ''
  for (const child of parent.children as ElementContent[]) {
    const tab = tabOf(child)
    if (tab && child.type === 'element') {
      if (!tabs || child.tagName !== depth) {
        tabs = h('div', { className: ['tabs'] })
        content.push(tabs)
        depth = child.tagName
      }
      tabs.children.push(toPanel(child, tab))
    } else if (tabs && isRule(child)) {
      tabs = undefined
    } else if (tabs) {
      ;(tabs.children.at(-1) as Element).children.push(child)
    } else {
      content.push(child)
    }
  }
  parent.children = content
}

interface Tab {
  link: Element
  id: string
  /** The tab of an earlier set that this one belongs to. */
  condition: string | undefined
}

function tabOf(node: Parents['children'][number]): Tab | undefined {
  if (!isHeading(node)) return undefined
  const content = node.children.filter((child) => !isBlank(child))
  const [link] = content
  if (content.length !== 1 || link?.type !== 'element' || link.tagName !== 'a') return undefined
  const match = TAB.exec(String(link.properties['href'] ?? ''))
  if (!match || toString(link).trim() === '') return undefined
  return { link, id: match[1]!, condition: match[2]?.replace(/\/$/, '') || undefined }
}

function toPanel(heading: Element, { link, id, condition }: Tab): Element {
  const title = h('p', { ...heading.properties, className: ['tab-title'] }, link.children)
  const properties = { className: ['tab-panel'], dataTab: id, dataCondition: condition }
  return h('div', properties, title)
}

function isRule(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'hr'
}
