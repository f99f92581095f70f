/** The parts of a docset as its home page shows them: from its contents, with the words of its landing pages. */
import type { LandingPage } from '../landings.ts'
import type { NavLink } from '../navigation/locale-navigation.ts'
import type { DocumentPage } from '../pages.ts'

/** As many links as an area shows of what is in it. */
const SHOWN = 5

export interface HomeArea {
  label: string
  /** Language tag of the label. */
  lang: string
  summary?: string
  /** Locale of the summary. */
  summaryLocale?: string
  /** Address without locale of the landing page that the name opens. */
  landing?: string
  /** Where the name leads where it has no landing page. */
  href?: string
  /** Documents in it. */
  count: number
  items: { label: string; lang: string; href: string }[]
}

/**
 * The groups at the top of the contents; of the only one, the groups in it.
 *
 * @param sections of the locale's navigation
 * @param pages of the locale
 * @param landings of the locale
 */
export function homeAreas(
  sections: readonly NavLink[],
  pages: readonly DocumentPage[],
  landings: readonly LandingPage[],
): HomeArea[] {
  const slugs = new Map(pages.map(({ document, slug }) => [document.path, slug]))
  const [only] = sections
  const inOnly = sections.length === 1 && only ? only.items.filter(isGroup) : []
  const groups = inOnly.length > 0 ? inOnly : sections.filter(isGroup)
  const areas = groups
    .map((group) => toArea(group, slugs, landings))
    .filter(({ count }) => count > 0)
  return areas.map((area) => (isLargest(area, areas) ? area : withoutLanding(area)))
}

/** Of several areas below one landing page it speaks of the one with most documents. */
function isLargest({ landing, count }: HomeArea, areas: readonly HomeArea[]): boolean {
  return areas.every((other) => other.landing !== landing || other.count <= count)
}

function withoutLanding({ label, lang, href, count, items }: HomeArea): HomeArea {
  return { label, lang, count, items, ...(href ? { href } : {}) }
}

function isGroup({ items }: NavLink): boolean {
  return items.length > 0
}

function toArea(
  group: NavLink,
  slugs: ReadonlyMap<string, string>,
  landings: readonly LandingPage[],
): HomeArea {
  const paths = new Set(pathsBelow(group))
  const own = [...paths].flatMap((path) => slugs.get(path) ?? [])
  const landing = landingOf(commonFolder(own), landings)
  const { summary } = landing?.landing ?? {}
  const items = group.items.flatMap(({ label, lang, href, external, items: inner }) => {
    const goal = href && !external ? href : firstHref(inner)
    return goal ? [{ label, lang, href: goal }] : []
  })
  const href = group.external ? undefined : (group.href ?? items[0]?.href)
  return {
    ...{ label: group.label, lang: group.lang, count: paths.size, items: items.slice(0, SHOWN) },
    ...(summary ? { summary } : {}),
    ...(landing ? { landing: landing.slug, summaryLocale: landing.textLocale } : {}),
    ...(href ? { href } : {}),
  }
}

function pathsBelow({ page, items }: NavLink): string[] {
  return [...(page === undefined ? [] : [page]), ...items.flatMap(pathsBelow)]
}

function firstHref(items: readonly NavLink[]): string | undefined {
  for (const { href, external, items: inner } of items) {
    const found = href && !external ? href : firstHref(inner)
    if (found) return found
  }
  return undefined
}

/** The deepest folder that holds all. */
function commonFolder(slugs: readonly string[]): string {
  const [first = '', ...others] = slugs.map((slug) => slug.split('/').slice(0, -1))
  const shared = [...first].findIndex((name, index) =>
    others.some((names) => names[index] !== name),
  )
  return [...first].slice(0, shared < 0 ? undefined : shared).join('/')
}

/** The landing page of a folder: at its address, its index, or the only one in it. */
function landingOf(folder: string, landings: readonly LandingPage[]): LandingPage | undefined {
  const inside = landings.filter(({ slug }) => slug.split('/').slice(0, -1).join('/') === folder)
  return (
    landings.find(({ slug }) => slug === folder || slug === `${folder}/index`) ??
    (inside.length === 1 ? inside[0] : undefined)
  )
}
