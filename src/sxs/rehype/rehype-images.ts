import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { reportAddress, type AddressMessage } from './report-address.ts'
import { takeOrigin } from './rehype-origin.ts'
import { walkElements } from './walk-elements.ts'

/** What stands for an image of a document in the site. */
interface ImageResolution {
  /** Address of the image as the page writes it. Absent where there is none: a placeholder is shown. */
  src?: string
  /** Size in CSS pixels. */
  width?: number
  height?: number
  /** An image of another site is not loaded: the reader may follow a link to it. */
  external?: string
  message?: AddressMessage
}

/** @param from path of the file that shows the image, inside the source folder */
export type ResolveImage = (src: string, from: string) => ImageResolution

interface ImageOptions {
  resolve: ResolveImage
  /** Path of the document inside the source folder. */
  path: string
  /** The file's text, in which a faulty image's position is looked up. */
  text: string
}

/**
 * Gives every image its address and size; it is loaded when the reader comes near it. A missing one
 * becomes a box with its alternative text, reported once.
 */
export default function rehypeImages({ resolve, path, text }: ImageOptions) {
  return (tree: Root, file: VFile): void => {
    const resolutions = new Map<string, ImageResolution>()
    const links = new Set<Element>()
    walkElements(tree, (element, index, parent) => {
      const isInLink = parent.type === 'element' && (parent.tagName === 'a' || links.has(parent))
      if (isInLink) links.add(element)
      if (element.tagName !== 'img') return
      const src = String(element.properties['src'] ?? '')
      const from = takeOrigin(element.properties, path)
      const key = `${from}\n${src}`
      let resolution = resolutions.get(key)
      if (!resolution) {
        resolution = resolve(src, from)
        resolutions.set(key, resolution)
        // What is wrong with an included file is reported where it is read for itself.
        if (resolution.message && from === path) reportAddress(file, text, src, resolution.message)
      }
      parent.children[index] = toElement(element, resolution, isInLink)
    })
  }
}

function toElement(image: Element, resolution: ImageResolution, isInLink: boolean): Element {
  const { src, width, height, external } = resolution
  const alt = String(image.properties['alt'] ?? '')
  if (src !== undefined) {
    const size = width && height ? { width, height } : {}
    const properties = { src, alt, ...size, loading: 'lazy', decoding: 'async' }
    const { title } = image.properties
    return { ...image, properties: title ? { ...properties, title } : properties }
  }
  const text = alt || fileName(image)
  return external && !isInLink
    ? h('a', { href: external, className: ['image-external'] }, text)
    : h('span', { className: ['image-missing'] }, text)
}

function fileName(image: Element): string {
  return String(image.properties['src'] ?? '').replace(/^.*\//, '')
}
