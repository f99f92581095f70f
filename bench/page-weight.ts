/** What a reader's browser fetches for a page: how much of it, compressed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readReferences } from '../src/check/references.ts'
import { pickEvenly } from './sample-docset.ts'

export interface OutputSize {
  /** Bytes of everything, and of images and downloads alone. */
  total: number
  media: number
  /** HTML files. */
  pages: number
}

/** Sizes as the files' lengths tell them, not as a disk rounds them. */
export function measureOutput(folder: string): OutputSize {
  const size = { total: 0, media: 0, pages: 0 }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const { size: bytes } = statSync(file)
    size.total += bytes
    if (path.relative(folder, file).startsWith(`media${path.sep}`)) size.media += bytes
    if (entry.name.endsWith('.html')) size.pages++
  }
  return size
}

export interface PageWeight {
  page: string
  /** Brotli bytes: the page, and with it the styles and scripts of its first load. */
  html: number
  first: number
}

/** Pages weighed; more would change no percentile. */
const SAMPLE = 600

/**
 * Weighs the documents' pages of a built site, lightest first. Redirects are left out.
 *
 * @param base path the site was built to live under
 */
export function weighPages(folder: string, base = '/'): PageWeight[] {
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('index.html') && file.split(path.sep).length > 2)
    .sort()
  const files = new Map<string, number>()
  return pickEvenly(pages, SAMPLE)
    .flatMap((page) => {
      const html = readFileSync(path.join(folder, page))
      if (!html.includes('<article')) return []
      const own = brotliCompressSync(html).length
      const loaded = firstLoad(folder, String(html), base)
      const rest = loaded.map((file) => weigh(folder, file, files))
      return { page, html: own, first: rest.reduce((sum, bytes) => sum + bytes, own) }
    })
    .sort((a, b) => a.first - b.first)
}

/** Styles and scripts a page names, and the scripts those import. */
function firstLoad(folder: string, html: string, base: string): string[] {
  const files = new Set<string>()
  const add = (address: string) => {
    const file = address.startsWith(base) ? address.slice(base.length) : address
    if (!/\.(css|js)$/.test(file) || files.has(file) || !existsSync(path.join(folder, file))) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const script = readFileSync(path.join(folder, file), 'utf8')
    for (const [, name = ''] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      add(base + path.posix.join(path.posix.dirname(file), name))
    }
  }
  for (const address of readReferences(html).addresses) add(address)
  return [...files]
}

function weigh(folder: string, file: string, known: Map<string, number>): number {
  const bytes = known.get(file) ?? brotliCompressSync(readFileSync(path.join(folder, file))).length
  known.set(file, bytes)
  return bytes
}

/** @param sorted ascending; @param share 0 to 1 */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
