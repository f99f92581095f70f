/** The text of one chapter: a document's page without what only a site has, its links leading through the book. */
import { fromHtml } from 'hast-util-from-html'
import { h } from 'hastscript'
import type { Element, ElementContent, Parents, Root } from 'hast'
import { routeHtml } from '../render/route-html.ts'
import { staleMarks } from '../render/stale-marks.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { oneLanguageWords } from '../site/strings/one-language.ts'
import { walkElements } from '../sxs/rehype/walk-elements.ts'
import type { Book, Chapter } from './book.ts'
import type { BookLink } from './resolve-link.ts'

export interface ChapterOptions {
  /** @param href as a page at the root of a host has it */
  link(href: string, from: Chapter): BookLink | undefined
  /** How the book writes the address of a place in it. */
  write(place: { chapter: Chapter; anchor: string }, from: Chapter): string
  /** The id that a fragment of a chapter has in the book. */
  idOf(anchor: string, chapter: Chapter): string
}

/** Properties that only a site has a use for, beside those that begin with `data`. */
const OF_SITES = ['tabIndex', 'hidden', 'loading', 'decoding']

/** Properties that name other elements of the page. */
const NAMING = ['headers', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls']

/**
 * Ids and links as the book has them. A fragment that went with the other language is at the beginning:
 * links to it lead there.
 */
export function chapterTree(chapter: Chapter, book: Book, options: ChapterOptions): Root {
  const tree = fromHtml(pageHtml(chapter, book), { fragment: true })
  removeElements(tree, isLeftOut(book))
  const ids = new Set<string>()
  walkElements(tree, (element) => {
    const id = newId(element, chapter, ids, options)
    if (element.tagName === 'a') rewriteLink(element, chapter, options)
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => isKept(name)),
    )
    if (id !== undefined) element.properties['id'] = id
  })
  unwrap(tree)
  const lost = [...chapter.anchors.keys()].filter((anchor) => !ids.has(anchor))
  tree.children.unshift(...lost.map((anchor) => h('a', { id: options.idOf(anchor, chapter) })))
  return tree
}

/** Sentences are wrapped for the site alone. */
function unwrap(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child]
    unwrap(child)
    const isBare = child.tagName === 'span' && Object.keys(child.properties).length === 0
    return isBare ? child.children : [child]
  })
}

function pageHtml({ document }: Chapter, { locale, side }: Book): string {
  const language = interfaceLanguage(locale)
  const t = useStrings(language)
  return routeHtml(document.html, {
    ...{ locale, side, id: document.id, base: '/', headingLink: '' },
    only: oneLanguageWords(language),
    stale: staleMarks(document, {
      lang: language,
      changed: t('stale.changed'),
      gone: t('stale.gone'),
    }),
  })
}

/** Of one language the other's text; of both what one says that the other does not have. */
function isLeftOut({ view }: Book): (element: Element, run: string) => boolean {
  return ({ tagName, properties }, run) => {
    const classes = classesOf(properties)
    if (tagName === 'a' && classes.includes('anchor')) return true
    if (tagName === 'iframe' || tagName === 'button') return true
    if (view === 'both')
      return properties['dataOnly'] !== undefined && properties['dataOnly'] !== run && run !== ''
    return classes.includes(view === 'target' ? 'source' : 'target')
  }
}

function classesOf({ className }: Element['properties']): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** @param isMeant is told the run that the element stands in, `''` for none */
function removeElements(
  tree: Root | Element,
  isMeant: (element: Element, run: string) => boolean,
  run = '',
): void {
  const parent: Parents = tree
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type === 'comment') return false
    if (child.type !== 'element') return true
    if (isMeant(child, run)) return false
    const own = classesOf(child.properties).find((name) => name === 'target' || name === 'source')
    removeElements(child, isMeant, child.tagName === 'span' ? (own ?? run) : run)
    return true
  })
}

/** Permalinks of sentences are the site's; a fragment that is there twice leads to the first. */
function newId(
  { properties }: Element,
  chapter: Chapter,
  ids: Set<string>,
  { idOf }: ChapterOptions,
): string | undefined {
  const { id } = properties
  if (typeof id !== 'string' || !chapter.anchors.has(id) || ids.has(id)) return undefined
  ids.add(id)
  return idOf(id, chapter)
}

/** What leads nowhere is text. */
function rewriteLink(element: Element, chapter: Chapter, options: ChapterOptions): void {
  const { href } = element.properties
  if (typeof href !== 'string') return
  const goal = options.link(href, chapter)
  if (goal === undefined) {
    element.tagName = 'span'
    delete element.properties['href']
  } else {
    element.properties['href'] = 'href' in goal ? goal.href : options.write(goal, chapter)
  }
}

function isKept(name: string): boolean {
  return !(
    name === 'id' ||
    name.startsWith('data') ||
    OF_SITES.includes(name) ||
    NAMING.includes(name) ||
    name === 'role'
  )
}
