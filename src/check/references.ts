/** What a built page refers to, and what can be referred to in it. */
import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

export interface PageReferences {
  /** Every address, once: of links, files and refreshes. */
  addresses: string[]
  /** Every fragment of the page. */
  fragments: Set<string>
}

const REFRESH = /^\s*\d+\s*;\s*url=(.*)$/i

const parser = unified().use(rehypeParse)

/** Reads a page as a browser does; what stands in a `<template>` is not part of it. */
export function readReferences(html: string): PageReferences {
  const tree: Root = parser.parse(html)
  // One selector: each walks the whole tree.
  const elements = selectAll('[href], [src], [poster], meta[content], [id], a[name]', tree)
  return {
    addresses: [...new Set(elements.flatMap(addressesOf))],
    fragments: new Set(elements.flatMap(fragmentsOf)),
  }
}

function addressesOf({ tagName, properties }: Element): string[] {
  const { href, src, poster, content } = properties
  const [, refresh] = (tagName === 'meta' && REFRESH.exec(String(content))) || []
  return [href, src, poster, refresh].filter((address) => typeof address === 'string')
}

function fragmentsOf({ tagName, properties: { id, name } }: Element): string[] {
  return [id, tagName === 'a' ? name : undefined].filter((text) => typeof text === 'string')
}
