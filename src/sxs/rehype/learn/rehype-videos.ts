import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { isBlank, isHeading, isPhrasingName } from '../content-model.ts'
import { VIDEO } from '../../markdown/own-elements.ts'
import { toName } from './rehype-includes.ts'
import { toRuns, type Languages } from '../../projection/runs.ts'
import { walkElements } from '../walk-elements.ts'

/** What the link to a video says. */
const LABELS: Record<string, string> = { en: 'Watch the video', ja: '動画を見る' }

/**
 * A video is a link that names the site it comes from. `data-frame` is the address that the page's script
 * shows in a frame when the link is clicked: nothing is asked of another site before.
 */
export default function rehypeVideos({ lang, ...rest }: Languages) {
  const languages = { lang, ...rest }
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const isBlock = element.tagName === 'blockquote' || element.tagName === 'p'
      const videos = isBlock ? onlyVideos(element) : undefined
      if (videos) parent.children.splice(index, 1, ...videos.map(toBlock))
      else if (isVideo(element)) {
        const isLine =
          parent.type === 'element' && (parent.tagName === 'p' || isPhrasingName(parent.tagName))
        parent.children[index] = isLine || isHeading(parent) ? toLink(element) : toBlock(element)
      }
    })
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
  const href = String(properties['src'] ?? '')
  const title = typeof properties['title'] === 'string' ? properties['title'] : label
  const frame = toFrame(href)
  if (!frame && /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(href)) return toName(href)
  const host = frame ? new URL(href).hostname : href
  const value = title ? `${title} (${host})` : host
  return h('a', { href, dataFrame: frame }, value)
}

/** The address a frame shows; nothing where it is not `https`. */
function toFrame(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return undefined
  if (/^(?:www\.)?youtube\.com$/.test(url.hostname) && url.pathname.startsWith('/embed/')) {
    url.hostname = 'www.youtube-nocookie.com'
  }
  return url.href
}

/** The videos of a block that holds nothing else. */
function onlyVideos(block: Element): Element[] | undefined {
  const content = block.children.filter((child) => !isBlank(child) && !isBreak(child))
  const videos = content.flatMap((child): (Element | undefined)[] => {
    if (isVideo(child)) return [child]
    const inner = child.type === 'element' && child.tagName === 'p' ? onlyVideos(child) : undefined
    return inner ?? [undefined]
  })
  return videos.length > 0 && videos.every((video) => video !== undefined) ? videos : undefined
}

function isVideo(node: ElementContent): node is Element & { tagName: typeof VIDEO } {
  return node.type === 'element' && node.tagName === VIDEO
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
