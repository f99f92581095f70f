/**
 * The pipeline's own elements that ended up as text, because they stood in code, in a title or in another
 * tag. A reader must not see them: a directive is put back as the document writes it, and what is left of
 * a half's token is removed.
 */
import type { Nodes, Parents } from 'hast'
import { NONCE } from './own-elements.ts'

const NAMES = 'code|column|form|image|include|row|video|xref|zone'
const ANY = new RegExp(`x-(?:${NAMES})-${NONCE}`)
const OPENED = new RegExp(`<x-(?:${NAMES})-${NONCE}([^<>]*)>`, 'g')
const CLOSED = new RegExp(`</x-(${NAMES})-${NONCE}>`, 'g')
const CONTAINERS = new Set(['column', 'row', 'zone'])
const WRITTEN = /\swritten="([^"]*)"/
const LEFT = new RegExp(`(?:</?)?x-\\w+-${NONCE}(?: n=\\d+)?>?`, 'g')

/** Value of an own element's attribute `written`: what the document says, in letters no parser changes. */
export function toWritten(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/**
 * Puts directives that are text back as the document writes them.
 *
 * @param html what the tree was parsed from: one without any costs no walk
 */
export function restoreDirectives(tree: Parents, html: string): void {
  if (!ANY.test(html)) return
  mapStrings(tree, (text) =>
    text
      .replace(OPENED, (_, attributes: string) =>
        decodeURIComponent(WRITTEN.exec(attributes)?.[1] ?? ''),
      )
      .replace(CLOSED, (_, name: string) => (CONTAINERS.has(name) ? `:::${name}-end:::` : '')),
  )
}

/** Drops what is left of tokens that are no elements, once every sentence is in the tree. */
export function dropTokens(tree: Parents): void {
  mapStrings(tree, (text) => text.replace(LEFT, ''))
}

/** Changes texts and attributes that hold anything of an own element. */
function mapStrings(parent: Parents, change: (text: string) => string): void {
  const mend = (text: string) => (text.includes(NONCE) ? change(text) : text)
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'text' && node.value.includes(NONCE)) node.value = change(node.value)
    if (node.type === 'element') {
      const { properties } = node
      for (const [name, value] of Object.entries(properties)) {
        if (typeof value === 'string') properties[name] = mend(value)
        else if (Array.isArray(value))
          properties[name] = value.map((item) => (typeof item === 'string' ? mend(item) : item))
      }
    }
    if ('children' in node) mapStrings(node, change)
  }
}
