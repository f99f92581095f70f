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
import { createMediaFinder, createPageFinder, type FindTreeFile } from './find-page.ts'

export interface TreeLinks {
  link: (resolve: ResolveLink) => ResolveLink
  image: (resolve: ResolveImage) => ResolveImage
}

/** Makes the translators of addresses; nothing where the folder is not made of trees. */
export function createTreeLinks(publication: Publication): TreeLinks | undefined {
  const { trees: plan } = publication
  if (!plan) return undefined
  const isOnLearn =
    plan.isOnLearn || publication.configs.length > 0 || publication.folders.length > 0
  const findPage = createPageFinder(publication, plan)
  const findMedia = createMediaFinder(publication, plan)
  return {
    link: (resolve) => toLinkResolver(resolve, findPage, isOnLearn),
    image: (resolve) => toImageResolver(resolve, findMedia, isOnLearn),
  }
}

/** Names of documents; others are images and downloads. */
const PAGE = /(?:^|\/)[^/.]*\/?$|\.(?:mdx?|html?)$/i

function toLinkResolver(
  resolve: ResolveLink,
  findPage: FindTreeFile,
  isOnLearn: boolean,
): ResolveLink {
  return (href, from, shown = from) => {
    const address = parseAddress(href)
    if (address.kind !== 'file' && address.kind !== 'site') return resolve(href, from, shown)
    const found = findPage(address, from)
    if (found) return resolve(toHref(found, from, address), from, shown)
    if (isOnLearn || (address.kind === 'file' && !PAGE.test(address.path)))
      return resolve(href, from, shown)
    return { message: address.kind === 'file' ? toMissing(href) : toOutside(href) }
  }
}

function toImageResolver(
  resolve: ResolveImage,
  findMedia: FindTreeFile,
  isOnLearn: boolean,
): ResolveImage {
  return (src, from) => {
    const address = parseAddress(src)
    const isSite = address.kind === 'site'
    if (address.kind !== 'file' && (!isSite || isOnLearn)) return resolve(src, from)
    const found = findMedia(address, from)
    if (found) return resolve(toHref(found, from, { ...address, fragment: '' }), from)
    const missing = address.path.replace(/^\//, '')
    return resolve(isSite ? path.posix.relative(path.posix.dirname(from), missing) : src, from)
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
