import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { isBlank } from './content-model.ts'
import { reportAddress } from './report-address.ts'
import { takeOrigin } from './rehype-origin.ts'
import { walkElements } from './walk-elements.ts'

interface EmptyLinkOptions {
  /** Path of the document inside the source folder. */
  path: string
  /** The file's text, in which a link's position is looked up. */
  text: string
}

/** A link that shows nothing (`[text][](address)`) cannot be followed: it goes, and is reported once. */
export default function rehypeEmptyLinks({ path, text }: EmptyLinkOptions) {
  return (tree: Root, file: VFile): void => {
    const reported = new Set<string>()
    const clean = (element: Element | Root) => {
      element.children = element.children.filter((child) => {
        const href = child.type === 'element' ? child.properties['href'] : undefined
        if (child.type !== 'element' || child.tagName !== 'a' || typeof href !== 'string')
          return true
        if (!child.children.every(isBlank)) return true
        const isOwn = takeOrigin(child.properties, path) === path
        if (isOwn && !reported.has(href)) {
          reportAddress(file, text, href, {
            severity: 'warning',
            ruleId: 'link:no-text',
            reason: `Expected a text in the link to \`${href}\`, got none`,
            note: 'Write `[text](address)`; the link is left out.',
          })
        }
        reported.add(href)
        return false
      }) as Element[]
    }
    clean(tree)
    walkElements(tree, clean)
  }
}
