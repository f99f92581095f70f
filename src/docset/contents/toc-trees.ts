/** Tables of contents as trees: nested ones in the position of the item that names them, links resolved. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { MAX_CONTENTS_REPEATS } from '../../sxs/limits.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { reportAddress } from '../../sxs/rehype/report-address.ts'
import type { Report } from '../config/publication.ts'
import { LOCALE } from '../links/address.ts'
import { readSource } from '../read/read-source.ts'
import type { FoundFile } from '../read/walk.ts'
import type { ContentsNode } from './contents-node.ts'
import { isToc, readToc, type TocItem } from './toc.ts'

interface TocContext {
  resolve: ResolveLink
  report?: Report | undefined
  /** Pages by their route. */
  pages: ReadonlyMap<string, string>
  /** Routes of landing pages. */
  landings: ReadonlySet<string>
}

const TOO_OFTEN = {
  severity: 'warning',
  ruleId: 'contents-size',
  reason: `Expected contents files to stand in others at most ${MAX_CONTENTS_REPEATS} times on average, got more`,
  note: 'What stands here is left out; let each contents file name the next once, and none the one above it.',
} as const

export class TocTrees {
  readonly #context: TocContext
  /** By path, lower case. */
  readonly #files: ReadonlyMap<string, FoundFile>
  /** Paths of those that stand in another one. */
  readonly #nested = new Set<string>()
  /** How often one may still be put into another. */
  #left: number

  /** @param files every table of contents that there is */
  constructor(files: readonly FoundFile[], context: TocContext) {
    this.#files = new Map(files.map((file) => [file.path.toLowerCase(), file]))
    this.#left = MAX_CONTENTS_REPEATS * files.length
    this.#context = context
  }

  /**
   * Reads the tables of contents whose path is accepted.
   *
   * @returns those that stand in no other one, with their paths
   */
  read(accepts: (file: string) => boolean): [file: string, items: ContentsNode[]][] {
    const files = [...this.#files.values()].filter(({ path: file }) => accepts(file))
    const trees = files.map(({ path: file }) => [file, this.#readFile(file, new Set())] as const)
    return trees.flatMap(([file, items]) => (this.#nested.has(file) ? [] : [[file, items]]))
  }

  /** @param above paths of the tables of contents on the way to it: none stands in itself */
  #readFile(file: string, above: ReadonlySet<string>): ContentsNode[] {
    const found = this.#files.get(file.toLowerCase())
    if (!found || above.has(found.path)) return []
    const source = readSource(found)
    const items = source.messages.length > 0 ? [] : readToc(source)
    const nodes = items.map((item) => this.#toNode(item, source, new Set([...above, found.path])))
    if (source.messages.length > 0) this.#context.report?.(source)
    return nodes
  }

  #toNode(item: TocItem, source: VFile, above: ReadonlySet<string>): ContentsNode {
    const items = item.items.map((inner) => this.#toNode(inner, source, above))
    const { name, href } = item
    if (href === undefined) return { name, items }
    const inner = this.#innerToc(source.path, href)
    if (inner !== undefined) {
      this.#nested.add(inner)
      if (this.#left-- <= 0) {
        reportAddress(source, String(source), href, TOO_OFTEN)
        return { name, items }
      }
      return { name, items: [...items, ...this.#readFile(inner, above)] }
    }
    return { name, ...this.#goalOf(href, source), items }
  }

  /** Path of the table of contents that an item stands for, if it does. */
  #innerToc(from: string, href: string): string | undefined {
    const bare = href.split(/[?#]/, 1)[0]!.normalize()
    const file = path.posix.join(path.posix.dirname(from), bare)
    const own = isToc(file) ? [file] : []
    const names = bare.endsWith('/') ? [`${file}toc.yml`, `${file}TOC.md`] : own
    return names.map((name) => this.#files.get(name.toLowerCase())?.path).find(Boolean)
  }

  #goalOf(written: string, source: VFile): { page?: string; href?: string } {
    const { resolve, report, pages, landings } = this.#context
    const { href, message } = resolve(written, source.path)
    // Finding where an address stands costs more than all the rest.
    if (message && report) reportAddress(source, String(source), written, message)
    if (href === undefined) return {}
    const prefix = `/${LOCALE}/`
    if (!href.startsWith(prefix)) return /^https?:/.test(href) ? { href } : {}
    const route = decodeURI(href.slice(prefix.length)).replace(/\/(#.*)?$/, '')
    const page = pages.get(route)
    if (page !== undefined) return { page }
    return landings.has(route) ? { href } : {}
  }
}
