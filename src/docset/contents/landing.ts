/** Landing pages and hubs, which are written in YAML: a title, and links in sections. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { toLocale } from '../../sxs/pairs/locales.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { reportAddress } from '../../sxs/rehype/report-address.ts'
import { readYaml } from '../config/yaml-file.ts'

export interface LandingLink {
  text: string
  /** As `ResolveLink` gives it; absent where the link leads nowhere. */
  href?: string
}

interface LandingItem {
  title: LandingLink
  summary?: string
  links: LandingLink[]
}

interface LandingSection {
  /** Absent where a page gives its items no heading. */
  title?: string
  summary?: string
  items: LandingItem[]
}

export interface Landing {
  /** In the source folder. */
  path: string
  title: string
  summary?: string
  /** `ms.contentlocale`, lower case. */
  locale?: string
  sections: LandingSection[]
}

/** Whether a YAML file is such a page: its first line says what it is. */
export function isLanding(text: string): boolean {
  return /^\uFEFF?###\s*YamlMime:\s*(?:Landing|Hub)\b/i.test(text)
}

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()))

const link = z.object({ text, title: text, url: text })
const links = z
  .array(link)
  .nullish()
  .transform((value) => value ?? [])

const item = z.object({
  title: text,
  summary: text,
  url: text,
  links,
  linkLists: z.array(z.object({ title: text, links })).nullish(),
  footerLink: link.nullish(),
})

const section = z.object({
  title: text,
  summary: text,
  items: z
    .array(item)
    .nullish()
    .transform((value) => value ?? []),
})

const landing = z.object({
  title: text,
  summary: text,
  metadata: z.object({ 'ms.contentlocale': text }).nullish(),
  landingContent: z.array(item).nullish(),
  highlightedContent: section.nullish(),
  productDirectory: section.nullish(),
  conceptualContent: section.nullish(),
  tools: section.nullish(),
  additionalContent: z.object({ sections: z.array(section).nullish() }).nullish(),
})

/**
 * Reads one. What cannot be used still gives a page, which is named for its file.
 *
 * @param file faults become messages on it
 * @param resolve where its links lead
 */
export function readLanding(file: VFile, resolve: ResolveLink): Landing {
  const name = path.posix.basename(file.path).replace(/\.\w+$/, '')
  const expected = 'a landing page with `title` and sections of links'
  const value = readYaml(file, landing, expected, 'landing')
  const locale = toLocale(value?.metadata?.['ms.contentlocale'])
  const toLink = createLinks(file, resolve)
  const sections = value ? sectionsOf(value).map((one) => toSection(one, toLink)) : []
  return {
    path: file.path,
    title: value?.title || name,
    ...(value?.summary && { summary: value.summary }),
    ...(locale && { locale }),
    sections: sections.filter(({ items }) => items.length > 0),
  }
}

type Section = z.output<typeof section>
type ToLink = (text: string, url: string) => LandingLink

/** In the order of the page. */
function sectionsOf(value: z.output<typeof landing>): Section[] {
  const sections = [
    value.highlightedContent,
    value.productDirectory,
    value.conceptualContent,
    value.landingContent && { title: '', summary: '', items: value.landingContent },
    value.tools,
    ...(value.additionalContent?.sections ?? []),
  ]
  return sections.filter((one) => one !== null && one !== undefined)
}

function toSection({ title, summary, items }: Section, toLink: ToLink): LandingSection {
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    items: items.map((one) => toItem(one, toLink)),
  }
}

function toItem(one: z.output<typeof item>, toLink: ToLink): LandingItem {
  const all = [...one.links, ...(one.linkLists ?? []).flatMap((list) => list.links)]
  if (one.footerLink) all.push(one.footerLink)
  return {
    title: toLink(one.title || one.url, one.url),
    ...(one.summary && { summary: one.summary }),
    links: all.map((inner) => toLink(inner.text || inner.title || inner.url, inner.url)),
  }
}

function createLinks(file: VFile, resolve: ResolveLink): ToLink {
  return (text, url) => {
    if (!url) return { text }
    const { href, message } = resolve(url, file.path)
    if (message) reportAddress(file, String(file), url, message)
    return isSafe(href) ? { text, href } : { text }
  }
}

/** Documents are untrusted: a link leads to a page, or to an address of the web. */
function isSafe(href: string | undefined): href is string {
  return href !== undefined && /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href)
}
