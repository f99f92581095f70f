/** Checks that everything a built site refers to in itself is there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suggest } from '../docset/links/suggest.ts'
import { readReferences, type PageReferences } from './references.ts'

/** An address that leads nowhere. */
interface BrokenLink {
  /** The page, relative to the site's folder. */
  page: string
  address: string
  /** What is wrong, and what there is instead. */
  reason: string
}

interface CheckedLinks {
  pages: number
  /** Addresses within the site, each once per page. */
  links: number
  broken: BrokenLink[]
}

/**
 * Checks a built site. Addresses of other sites are not asked.
 *
 * @param folder with the built site; a path it was built to live under is recognised
 * @param step called once per page
 * @throws where the folder cannot be read
 */
export function checkLinks(folder: string, step: (pages: number) => void = () => {}): CheckedLinks {
  const files = listFiles(folder)
  const names = files.filter((file) => file.endsWith('.html'))
  const pages = new Map<string, PageReferences>()
  for (const name of names) {
    pages.set(name, readReferences(readFileSync(path.join(folder, name), 'utf8')))
    step(names.length)
  }
  const base = findBase(pages)
  const known = new Set(files)
  const broken: BrokenLink[] = []
  let links = 0
  for (const [page, { addresses }] of pages) {
    for (const address of addresses) {
      const goal = toGoal(address, page, base)
      if (!goal) continue
      links++
      const reason = faultOf(goal, known, pages)
      if (reason) broken.push({ page, address, reason })
    }
  }
  return { pages: pages.size, links, broken }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
}

/** The path the site was built to live under: what stands before `_astro/`, where Astro keeps its files. */
function findBase(pages: Map<string, PageReferences>): string {
  for (const { addresses } of pages.values()) {
    const found = addresses.map((address) => /^(\/(?:.*\/)?)_astro\//.exec(address)?.[1])
    const base = found.find((path) => path !== undefined)
    if (base) return base
  }
  return '/'
}

interface Goal {
  /** Decoded, relative to the site's folder. */
  file: string
  fragment: string
}

/** Where an address leads within the site; `undefined` for another site. */
function toGoal(address: string, page: string, base: string): Goal | undefined {
  const own = new URL(
    base + encodeURI(page.replace(/(^|\/)index\.html$/, '$1')),
    'https://site.invalid',
  )
  if (!URL.canParse(address, own)) {
    return /^[a-z][a-z0-9+.-]*:/i.test(address) ? undefined : { file: address, fragment: '' }
  }
  const url = new URL(address, own)
  if (url.origin !== own.origin) return undefined
  const full = decode(url.pathname)
  const file = full.startsWith(base) ? full.slice(base.length) : full
  return { file, fragment: decode(url.hash.slice(1)) }
}

function faultOf(
  { file, fragment }: Goal,
  known: Set<string>,
  pages: Map<string, PageReferences>,
): string | undefined {
  const found = [file, `${file.replace(/\/?$/, '/')}index.html`, `${file}.html`]
    .map((name) => name.replace(/^\//, ''))
    .find((name) => known.has(name))
  if (found === undefined) {
    const other = [...known].find((name) => toPlace(name) === toPlace(file))
    return other
      ? `Expected \`${file}\`, got only \`${other}\` in other letter case`
      : `Expected a file at \`${file}\`, got none`
  }
  const fragments = pages.get(found)?.fragments
  if (!fragment || fragment === 'top' || !fragments || fragments.has(fragment)) return undefined
  const near = suggest(fragment, fragments)
  const available = near ? `did you mean \`#${near}\`?` : `it has ${fragments.size} others`
  return `Expected \`#${fragment}\` in \`${found}\`, got none; ${available}`
}

function toPlace(file: string): string {
  return file
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\/$/, '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
