import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { reportAddress, type AddressMessage } from './report-address.ts'
import { takeOrigin } from './rehype-origin.ts'
import { walkElements } from './walk-elements.ts'

/** Where a link of a document leads in the site. */
export interface LinkResolution {
  /**
   * An address as the page writes it. Inside the site it starts with `/{locale}/`, which each route
   * replaces by its own locale, so that one HTML serves both. Absent where there is nowhere to lead:
   * the text stays, without a link.
   */
  href?: string
  /** What is wrong with the link, or worth knowing. */
  message?: AddressMessage
}

/**
 * @param href as written
 * @param from path of the file that writes it, inside the source folder
 * @param page path of the page that shows the file: another one for an included file
 */
export type ResolveLink = (href: string, from: string, page?: string) => LinkResolution

interface LinkOptions {
  resolve: ResolveLink
  /** Path of the document inside the source folder. */
  path: string
  /** The file's text, in which a faulty link's position is looked up. */
  text: string
}

/** Resolves every link once; each faulty address is reported once, where it first stands. */
export default function rehypeLinks({ resolve, path, text }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    const resolutions = new Map<string, LinkResolution>()
    walkElements(tree, (element, index, parent) => {
      const href = element.properties['href']
      if (element.tagName !== 'a' || typeof href !== 'string') return
      const from = takeOrigin(element.properties, path)
      const key = `${from}\n${href}`
      let resolution = resolutions.get(key)
      if (!resolution) {
        resolution = resolve(href, from, path)
        resolutions.set(key, resolution)
        // What is wrong with an included file is reported where it is read for itself.
        if (resolution.message && from === path) reportAddress(file, text, href, resolution.message)
      }
      if (resolution.href !== undefined) {
        element.properties['href'] = resolution.href
        return
      }
      parent.children.splice(index, 1, ...element.children)
    })
  }
}
