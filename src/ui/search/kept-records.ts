/** Search records of the pages kept on this device, read from the pages themselves. */
import type { ElementContent, Properties, Root } from 'hast'
import type { SearchRecord } from '../../search/query/record.ts'
import { readSections } from '../../search/index/read-sections.ts'
import { askWorker } from '../offline/ask-worker.ts'
import { loadPage } from '../shared/load-page.ts'

/** @param base path of the site */
export async function keptRecords(base: string): Promise<SearchRecord[]> {
  const { kept = [], visited = [] } = (await askWorker({ type: 'LIST' })) ?? {}
  const slugs = new Set<string>()
  const records: SearchRecord[] = []
  for (const address of new Set([...kept, ...visited])) {
    const path = decodeURI(new URL(address).pathname).slice(base.length)
    const [, locale, slug] = /^([^/]+)\/(.+)\/$/.exec(path) ?? []
    if (!locale || !slug || slugs.has(slug) || slug.endsWith('/checklists')) continue
    const page = await loadPage(address).catch(() => undefined)
    const article = page?.querySelector<HTMLElement>('article[data-id]')
    if (!page || !article) continue
    slugs.add(slug)
    const tree = toTree(article, `${base}${locale}/`)
    records.push(...readSections(tree, readTitle(page, article), slug))
  }
  return records
}

function readTitle(page: Document, article: HTMLElement) {
  const own = article.querySelector('h1')?.textContent ?? ''
  const titleIn = (side: 'target' | 'source') =>
    page.querySelector<HTMLElement>(`view-switch [data-view="${side}"]`)?.dataset['title'] ?? own
  const title = { target: titleIn('target'), source: titleIn('source') }
  return { id: article.dataset['id'] ?? '', title }
}

/** What the page adds to the document. */
const ADDED = '.anchor, .to-checklist, button'

/**
 * The document as it was before its page was made of it.
 *
 * @param home address of the page's locale
 */
function toTree(article: Element, home: string): Root {
  const toNode = (node: Node): ElementContent[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: node.nodeValue ?? '' }]
    if (!(node instanceof Element) || node.matches(ADDED)) return []
    const children = [...node.childNodes].flatMap(toNode)
    const properties = toProperties(node, home)
    return [{ type: 'element', tagName: node.localName, properties, children }]
  }
  return { type: 'root', children: [...article.childNodes].flatMap(toNode) }
}

/** Those that the records are read from. */
function toProperties(element: Element, home: string): Properties {
  const read = (name: string) => element.getAttribute(name) ?? undefined
  const href = read('href')
  const sentence = read('data-s')
  return {
    className: [...element.classList],
    dataS: sentence,
    // A sentence's is the page's own.
    id: sentence === undefined ? read('id') : undefined,
    href: href?.startsWith(home) ? `/{locale}/${href.slice(home.length)}` : href,
    colSpan: read('colspan'),
    rowSpan: read('rowspan'),
  }
}
