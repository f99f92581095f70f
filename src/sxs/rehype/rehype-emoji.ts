import type { Parents, Root } from 'hast'
import { nameToEmoji } from 'gemoji'

/** A colon that belongs to a word or a number begins or ends nothing: `10:100:20`. */
const SHORTCODE = /(?<![\w:]):([a-z0-9+][\w+-]*):(?![\w:])/g

/** Elements whose text is meant letter by letter. */
const LITERAL = new Set(['code', 'kbd', 'pre', 'samp', 'tt', 'var'])

/** Whether a text may hold a short name; a quick test. */
export function hasShortcode(text: string): boolean {
  return /:[a-z0-9+][\w+-]*:/.test(text)
}

/** `:heavy_check_mark:` is the character of that name; a name that there is none of stays as it is. */
export default function rehypeEmoji() {
  return (tree: Root): void => replaceIn(tree)
}

/** @example replaceShortcodes('a :x:') // 'a ❌' */
export function replaceShortcodes(text: string): string {
  if (!text.includes(':')) return text
  return text.replace(SHORTCODE, (whole, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : whole,
  )
}

function replaceIn(parent: Parents): void {
  for (const node of parent.children) {
    if (node.type === 'text') node.value = replaceShortcodes(node.value)
    else if (node.type === 'element' && !LITERAL.has(node.tagName)) replaceIn(node)
  }
}
