import type { Element, ElementContent, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { isBlank, isHeading, isPhrasingName } from '../content-model.ts'
import { VIDEO } from '../../markdown/own-elements.ts'
import { splitLines } from './marked-lines.ts'
import { toName } from './rehype-includes.ts'
import { toRuns, type Languages } from '../../projection/runs.ts'
import { toFrame, toVideo } from './video-frame.ts'
import { walkElements } from '../walk-elements.ts'

/** What the link to a video says. */
const LABELS: Record<string, string> = { en: 'Watch the video', ja: '動画を見る' }

/**
 * A video is a link that names the site it comes from. `data-frame` is the address that the page's script
 * shows in a frame when the link is clicked: nothing is asked of another site before. One that has a line
 * of a paragraph for itself is a block; in a quote it divides the quote.
 */
export default function rehypeVideos({ lang, ...rest }: Languages) {
  const languages = { lang, ...rest }
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const isBlock = element.tagName === 'blockquote' || element.tagName === 'p'
      const parts = isBlock ? divide(element) : undefined
      if (parts) replace(parent, index, parts)
      else if (isVideo(element)) {
        const isLine =
          parent.type === 'element' && (parent.tagName === 'p' || isPhrasingName(parent.tagName))
        parent.children[index] = isLine || isHeading(parent) ? toLink(element) : toBlock(element)
      }
    })
  }

  function replace(parent: Parents, index: number, parts: ElementContent[]): void {
    const blocks = parts.map((part) => (isVideo(part) ? toBlock(part) : part))
    parent.children.splice(index, 1, ...blocks)
  }

  function toBlock(video: Element): Element {
    const runs = toRuns(languages, (side) => {
      const label = LABELS[lang[side].split('-')[0]!] ?? LABELS['en']!
      return [toLink(video, label)]
    })
    return h('p', { className: ['video', 'pair'] }, runs)
  }
}

/** Videos in a line of text, where no label can be given in two languages. */
export function rehypeInlineVideos() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      if (isVideo(element)) parent.children[index] = toLink(element)
    })
  }
}

function toLink({ properties }: Element, label?: string): Element {
  const href = toVideo(String(properties['src'] ?? ''))
  const title = properties['title'] || label
  const frame = toFrame(href)
  if (!frame && /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(href)) return toName(href)
  const host = frame ? new URL(href).hostname : href
  const value = title ? `${String(title)} (${host})` : host
  return h('a', { href, dataFrame: frame, dataFrom: properties['dataFrom'] }, value)
}

/**
 * The parts of a paragraph or a quote: videos that have a line for themselves, and what stands between
 * them. Nothing where there is no such video.
 */
function divide(block: Element): ElementContent[] | undefined {
  const parts = block.tagName === 'p' ? divideLines(block) : divideBlocks(block)
  return parts.some(isVideo) ? parts : undefined
}

function divideLines(paragraph: Element): ElementContent[] {
  if (!paragraph.children.some(isVideo)) return [paragraph]
  return splitLines(paragraph, (line) => {
    const videos = line.filter((node) => !isBlank(node) && !isBreak(node))
    return videos.length > 0 && videos.every(isVideo) ? videos : undefined
  })
}

function divideBlocks(quote: Element): ElementContent[] {
  const parts: ElementContent[] = []
  let rest: ElementContent[] = []
  const flush = () => {
    if (!rest.every(isBlank))
      parts.push({ ...quote, properties: { ...quote.properties }, children: rest })
    rest = []
  }
  for (const block of quote.children) {
    const lines = block.type === 'element' && block.tagName === 'p' ? divideLines(block) : [block]
    for (const part of lines) {
      if (!isVideo(part)) {
        rest.push(part)
        continue
      }
      flush()
      parts.push(part)
    }
  }
  flush()
  return parts
}

function isVideo(node: ElementContent): node is Element & { tagName: typeof VIDEO } {
  return node.type === 'element' && node.tagName === VIDEO
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
