/** Images and downloads of a docset: which files are served, and where. */
import { imageSize } from 'image-size'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { memoize } from '../../memoize.ts'
import type { ResolveImage } from '../../sxs/rehype/rehype-images.ts'
import { encodeAddress, LOCALE, parseAddress, toShown } from './address.ts'
import { otherRepositoryOf, type Publication } from '../config/publication.ts'
import type { FoundFile } from '../read/walk.ts'

const IMAGE = /\.(png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i

/** Files a browser only saves or shows; nothing that could run in the site's name. */
const DOWNLOAD = /\.(pdf|zip|csv|txt|pptx?|xlsx?|docx?|vsdx?|psd|mp4|webm|mp3)$/i

/** What an SVG may not hold: it is a document of the site's own origin when opened by itself. */
const ACTIVE_SVG = /<(script|foreignObject|iframe|embed|object)\b|\son[a-z]+\s*=|javascript:/i

/** Address of a served file in the site, without the site's base: one for all locales. */
export function mediaAddress(file: string): string {
  return `/media/${encodeAddress(file)}`
}

/** Every file of the source folder that the site serves. */
export function listMedia({ files }: Publication): FoundFile[] {
  return files.filter(
    (file) => DOWNLOAD.test(file.path) || (IMAGE.test(file.path) && !isActive(file)),
  )
}

function isActive({ path: file, absolute }: FoundFile): boolean {
  return (
    /\.svg$/i.test(file) && existsSync(absolute) && ACTIVE_SVG.test(readFileSync(absolute, 'utf8'))
  )
}

/** Makes the resolver of a docset's images. Only files that truly lie inside the source folder are found. */
export function createImageResolver(publication: Publication): ResolveImage {
  const served = new Map(listMedia(publication).map((file) => [file.path.toLowerCase(), file]))
  return (src, from) => {
    const address = parseAddress(src)
    if (/^(https?:)?\/\//i.test(src)) return toExternal(src)
    const file = path.posix.normalize(path.posix.join(path.posix.dirname(from), address.path))
    const found = address.kind === 'file' ? served.get(file.toLowerCase()) : undefined
    if (found) return { src: mediaAddress(found.path), ...sizeOf(found.absolute) }
    if (address.kind === 'site') return toExternal(`https://learn.microsoft.com/${LOCALE}${src}`)
    const other = otherRepositoryOf(publication, file)
    if (other)
      return {
        message: {
          severity: 'warning',
          ruleId: 'image:other-repository',
          reason: `Got an image \`${src}\` that belongs to another repository, \`${other.url}\``,
          note: `Its alternative text is shown; to have it, copy that repository to \`${other.folder}\` in the source folder.`,
        },
      }
    return {
      message: {
        severity: 'warning',
        ruleId: 'image:missing',
        reason: `Expected an image \`${file}\`, got none (image \`${src}\`)`,
        note: 'Add the file to the source folder; until then its alternative text is shown.',
      },
    }
  }
}

function toExternal(address: string): ReturnType<ResolveImage> {
  return {
    external: address,
    message: {
      severity: 'info',
      ruleId: 'image:outside',
      reason: `Got an image of another site, \`${toShown(address)}\`: a link to it is shown`,
    },
  }
}

/** Width and height; empty where the library cannot tell. Each file is read once. */
const sizeOf = memoize((absolute: string): { width?: number; height?: number } => {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(absolute))
    // Orientations 5 to 8 of a camera's picture lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return {}
  }
})
