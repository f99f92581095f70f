/**
 * Addresses as trees of ordinary Markdown write them, as those of the one folder they make up: with and
 * without extension, by the address of the published page, with the locale of either tree.
 */
import path from 'node:path'
import { parseAddress, type Address } from '../docset/links/address.ts'
import type { Publication } from '../docset/config/publication.ts'
import type { ResolveImage } from '../sxs/rehype/rehype-images.ts'
import type { AddressMessage } from '../sxs/rehype/report-address.ts'
import type { ResolveLink } from '../sxs/rehype/rehype-links.ts'
import { foldersOf } from './list-files.ts'
import { treeLocale } from './find/tree-locale.ts'

export interface TreeLinks {
  link: (resolve: ResolveLink) => ResolveLink
  image: (resolve: ResolveImage) => ResolveImage
}

/** Makes the translators of addresses; nothing where the folder is not made of trees. */
export function createTreeLinks(publication: Publication): TreeLinks | undefined {
  const { trees: plan } = publication
  if (!plan) return undefined
  const files = new Map(publication.files.map((file) => [file.path.toLowerCase(), file.path]))
  const folders = [...foldersOf(plan.trees).values()]
  const original = foldersOf(plan.trees).get(plan.trees.original)!
  const { suffix = '' } = plan.trees.targets[0]!
  const base = path.basename(plan.trees.original.folder).toLowerCase()
  const isOnLearn =
    plan.isOnLearn || publication.configs.length > 0 || publication.folders.length > 0

  const link =
    (resolve: ResolveLink): ResolveLink =>
    (href, from, shown = from) => {
      const address = parseAddress(href)
      if (address.kind !== 'file' && address.kind !== 'site') return resolve(href, from, shown)
      const found = findPage(address, from)
      if (found) return resolve(toHref(found, from, address), from, shown)
      const isDocument = /(?:^|\/)[^/.]*\/?$|\.(?:mdx?|html?)$/i.test(address.path)
      if (isOnLearn || (address.kind === 'file' && !isDocument)) return resolve(href, from, shown)
      return { message: address.kind === 'file' ? toMissing(href) : toOutside(href) }
    }

  const image =
    (resolve: ResolveImage): ResolveImage =>
    (src, from) => {
      const address = parseAddress(src)
      if (address.kind !== 'file' && (address.kind !== 'site' || isOnLearn))
        return resolve(src, from)
      const name = path.posix.join(
        address.kind === 'site' ? '' : path.posix.dirname(from),
        address.path,
      )
      const candidates = [name, name.replace(/^\//, ''), besideOriginal(name)]
      const found = candidates.map((one) => files.get(one.toLowerCase())).find(Boolean)
      if (found) return resolve(toHref(found, from, { ...address, fragment: '' }), from)
      return resolve(
        address.kind === 'site'
          ? path.posix.relative(path.posix.dirname(from), name.slice(1))
          : src,
        from,
      )
    }

  return { link, image }

  function findPage({ kind, path: written }: Address, from: string): string | undefined {
    const folder = folderOf(from)
    const starts =
      kind === 'site'
        ? siteStarts(written).map((name) => path.posix.join(folder, name))
        : [
            path.posix.join(path.posix.dirname(from), written),
            path.posix.join(from.replace(/(?:\/index)?\.md$/i, ''), written),
          ]
    for (const start of starts)
      for (const name of namesOf(start)) {
        const found = files.get(name) ?? files.get(besideOriginal(name).toLowerCase())
        if (found && /\.md$/i.test(found)) return found
      }
    return undefined
  }

  /** The first folder of a path, where it is that of a tree. */
  function folderOf(file: string): string {
    const [first = ''] = file.split('/')
    return folders.includes(first) ? first : ''
  }

  function besideOriginal(file: string): string {
    const folder = folderOf(file)
    return folder === '' ? file : `${original}${file.slice(folder.length)}`
  }

  /** A published path without what stands before the tree's own: the locale, and the documentation's base. */
  function siteStarts(written: string): string[] {
    const parts = written.split('/').filter(Boolean)
    const bare = parts[0] !== undefined && treeLocale(parts[0]) ? parts.slice(1) : parts
    const inner = bare[0]?.toLowerCase() === base ? [bare.slice(1).join('/')] : []
    const other =
      bare[0] !== undefined && treeLocale(bare[1] ?? '') ? [bare.slice(2).join('/')] : []
    return [bare.join('/'), ...inner, ...other]
  }

  function namesOf(start: string): string[] {
    const bare = start.toLowerCase().replace(/\/+$/, '')
    const stem = bare.replace(/\.(?:mdx?|html?)$/, '')
    const own = suffix && stem.endsWith(suffix.toLowerCase()) ? stem.slice(0, -suffix.length) : stem
    return [`${own}.md`, own === '' ? 'index.md' : `${own}/index.md`, `${own}/readme.md`]
  }
}

/** The host that the trees are published on is not known. */
function toOutside(href: string): AddressMessage {
  return {
    severity: 'info',
    ruleId: 'link:outside',
    reason: `Got a link to \`${href}\`, which is not in the two trees; its text is shown`,
  }
}

function toMissing(href: string): AddressMessage {
  return {
    severity: 'warning',
    ruleId: 'link:missing',
    reason: `Expected a document of the two trees, got none (link \`${href}\`)`,
    note: 'Correct the path, or remove the link.',
  }
}

function toHref(file: string, from: string, { query, fragment }: Address): string {
  const relative = path.posix.relative(path.posix.dirname(from), file)
  return (
    encodeURI(relative).replace(/[?#]/g, encodeURIComponent) +
    query +
    (fragment && `#${encodeURIComponent(fragment)}`)
  )
}
