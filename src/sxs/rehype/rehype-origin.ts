import type { Root } from 'hast'
import { IMAGE, NOTE } from '../markdown/own-elements.ts'
import { walkElements } from './walk-elements.ts'

const RELATIVE = new Set(['a', 'img', IMAGE, NOTE, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Notes on links, images, headings and footnotes of an included file which file their addresses are relative to. */
export default function rehypeOrigin(from: string) {
  return (tree: Root): void => {
    walkElements(tree, ({ tagName, properties }) => {
      const isNote = tagName === 'li' && properties['title'] !== undefined
      if (RELATIVE.has(tagName) || isNote) properties['dataFrom'] ??= from
    })
  }
}

/** Takes the note away: the file an address is relative to. */
export function takeOrigin(properties: Record<string, unknown>, path: string): string {
  const from = properties['dataFrom']
  delete properties['dataFrom']
  return typeof from === 'string' ? from : path
}
