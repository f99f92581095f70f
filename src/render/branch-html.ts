/** The parts of a page that name other documents: what stands beside it, above it, before and after it. */
import type { Branch } from '../docset/contents/branches.ts'
import { toLanguageTag } from '../site/locale.ts'
import type { NavLink } from '../site/navigation/locale-navigation.ts'
import { toRelative } from '../site/routes.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'

export interface BranchHtml {
  /** Items of a list: the neighbours in the document's section, and what stands below it. */
  beside: string
  /** The way from the home page. */
  trail: string
  /** Links to the documents before and after; `''` where there is none. */
  neighbours: string
}

/**
 * In a shard the titles of other documents are not known: what stands for the parts until shards are
 * joined. No document has comments.
 */
const HOLES: BranchHtml = {
  beside: '<!--taiyaku:beside-->',
  trail: '<!--taiyaku:trail-->',
  neighbours: '<!--taiyaku:neighbours-->',
}

/** @param branch where something stands in it, a hole is left for it */
export function withHoles({ neighbours }: BranchHtml): BranchHtml {
  return { ...HOLES, neighbours: neighbours && HOLES.neighbours }
}

/** A page with its holes filled. */
export function fillHoles(page: string, branch: BranchHtml): string {
  return (Object.keys(HOLES) as (keyof BranchHtml)[]).reduce(
    (html, part) => html.replace(HOLES[part], () => branch[part]),
    page,
  )
}

/** Neighbours shown on either side: the page must not grow with the docset. */
const REACH = 5

export function branchHtml(branch: Branch<NavLink>, locale: string): BranchHtml {
  return {
    beside: besideHtml(branch, toLanguageTag(locale)),
    trail: branch.above.map(stepHtml).join(''),
    neighbours: neighboursHtml(branch, locale),
  }
}

function besideHtml({ beside, node }: Branch<NavLink>, own: string): string {
  const index = beside.indexOf(node)
  const near = beside.slice(Math.max(index - REACH, 0), index + REACH + 1)
  const below = node.items.filter(({ href }) => href).slice(0, 2 * REACH)
  const inner = below.map((item) => `<li>${anchor(item)}</li>`).join('')
  const children = inner && `<ul>${inner}</ul>`
  return near.map((link) => `<li>${anchor(link)}${link === node ? children : ''}</li>`).join('')

  /** A group without a page of its own leads to its first. */
  function anchor(link: NavLink): string {
    const href = link.href ?? firstHref(link.items)
    if (!href) return ''
    const lang = link.lang === own ? '' : ` lang="${link.lang}"`
    const current = link === node ? ' aria-current="page"' : ''
    const address = escapeHtml(toRelative(node.href ?? '', href))
    return `<a href="${address}"${lang}${current}>${escapeHtml(link.label)}</a>`
  }
}

function stepHtml({ label, lang, href, external, items }: NavLink): string {
  const text = escapeHtml(label)
  const goal = href && !external ? href : firstHref(items)
  return goal
    ? `<a lang="${lang}" href="${escapeHtml(goal)}">${text}</a>`
    : `<span lang="${lang}">${text}</span>`
}

/** The first page of the site below a group. */
function firstHref(items: readonly NavLink[]): string | undefined {
  for (const { href, external, items: inner } of items) {
    const found = href && !external ? href : firstHref(inner)
    if (found) return found
  }
  return undefined
}

function neighboursHtml({ previous, next }: Branch<NavLink>, locale: string): string {
  const t = useStrings(interfaceLanguage(locale))
  const link = (rel: string, words: string, goal: NavLink | undefined) =>
    goal
      ? `<a rel="${rel}" href="${escapeHtml(goal.href ?? '')}"><small>${words}</small>` +
        `<span lang="${goal.lang}">${escapeHtml(goal.label)}</span></a>`
      : ''
  return link('prev', t('nav.previous'), previous) + link('next', t('nav.next'), next)
}
