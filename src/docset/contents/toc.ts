/** Tables of contents: `toc.yml` and `TOC.md`, each as it stands, links unresolved. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { withoutMarks } from '../links/heading-text.ts'
import { readYaml } from '../config/yaml-file.ts'

/** One line of a table of contents. */
export interface TocItem {
  name: string
  /** As written: a document, an address, or another table of contents. */
  href?: string
  items: TocItem[]
}

interface YamlItem {
  name?: string | undefined
  displayName?: string | undefined
  href?: string | undefined
  topicHref?: string | undefined
  tocHref?: string | undefined
  items?: YamlItem[] | undefined
}

const text = z.union([z.string(), z.number()]).transform(String)

const yamlItem: z.ZodType<YamlItem> = z.lazy(() =>
  z.object({
    name: text.optional(),
    displayName: text.optional(),
    href: z.string().optional(),
    topicHref: z.string().optional(),
    tocHref: z.string().optional(),
    items: yamlItems.optional(),
  }),
)

/** An empty list is written as nothing at all. */
const yamlItems = z.preprocess((value) => value ?? [], z.array(yamlItem))

const yamlToc = z.union([yamlItems, z.object({ items: yamlItems }).transform(({ items }) => items)])

/** Whether a path is that of a table of contents. */
export function isToc(file: string): boolean {
  return /^toc\.(yml|yaml|md)$/i.test(path.posix.basename(file))
}

/**
 * Reads a table of contents.
 *
 * @param file its extension tells the form; faults become messages on it
 */
export function readToc(file: VFile): TocItem[] {
  return /\.md$/i.test(file.path) ? readMarkdown(String(file)) : readYamlToc(file)
}

function readYamlToc(file: VFile): TocItem[] {
  const text = String(file)
  const known = sound.get(text)
  if (known) return known
  const expected = 'a list of `name`, `href`, `items`'
  const items = toItems(readYaml(file, yamlToc, expected, 'toc') ?? [])
  if (file.messages.length > 0) return items
  if (sound.size >= KEPT) sound.clear()
  sound.set(text, items)
  return items
}

/** What texts without faults hold: each locale's contents are made of the same, again after every change. */
const sound = new Map<string, TocItem[]>()
const KEPT = 200

function toItems(items: YamlItem[]): TocItem[] {
  return items.map(({ name, displayName, href, topicHref, tocHref, items: inner = [] }) => {
    const address = topicHref ?? href ?? tocHref
    const label = name ?? displayName ?? address ?? ''
    return { name: label, ...(address && { href: address }), items: toItems(inner) }
  })
}

const HEADING = /^(#{1,6})[ \t]+(.*)/
const LINK_TITLE = /[ \t]"[^"]*"$/

/** `[Title](page.md)`, or a title alone. */
function readEntry(text: string): { name: string; href?: string } {
  const middle = text.lastIndexOf('](')
  if (!text.startsWith('[') || !text.endsWith(')') || middle < 2) return { name: text }
  const target = text
    .slice(middle + 2, -1)
    .trim()
    .replace(LINK_TITLE, '')
    .trim()
  const href = target.startsWith('<') ? target.slice(1).split('>', 1)[0]! : target
  return { name: text.slice(1, middle), ...(href && { href }) }
}

/** Headings, each deeper one below the one before: `# [Title](page.md)`. */
function readMarkdown(markdown: string): TocItem[] {
  const root: TocItem = { name: '', items: [] }
  const open: { depth: number; item: TocItem }[] = [{ depth: 0, item: root }]
  for (const line of markdown.split(/\r?\n/)) {
    const [, marks, text = ''] = HEADING.exec(line) ?? []
    if (!marks || text.trim() === '') continue
    const item: TocItem = { ...readEntry(withoutMarks(text)), items: [] }
    while (open.at(-1)!.depth >= marks.length) open.pop()
    open.at(-1)!.item.items.push(item)
    open.push({ depth: marks.length, item })
  }
  return root.items
}
