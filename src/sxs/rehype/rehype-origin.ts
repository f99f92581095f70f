import type { Root } from 'hast'
import { IMAGE } from '../markdown/own-elements.ts'
import { walkElements } from './walk-elements.ts'

/** Notes on links and images of an included file which file their addresses are relative to. */
export default function rehypeOrigin(from: string) {
  return (tree: Root): void => {
    walkElements(tree, ({ tagName, properties }) => {
      if (tagName === 'a' || tagName === 'img' || tagName === IMAGE) properties['dataFrom'] ??= from
    })
  }
}

/** Takes the note away: the file an address is relative to. */
export function takeOrigin(properties: Record<string, unknown>, path: string): string {
  const from = properties['dataFrom']
  delete properties['dataFrom']
  return typeof from === 'string' ? from : path
}
