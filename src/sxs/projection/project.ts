/**
 * Projection: the phrasing content of each block, once per language.
 *
 * In the file the halves of sentences are interleaved. In the page each block holds its target text and
 * its source text as two whole runs, so that columns, copying, find-in-page and screen readers get whole
 * texts, and sentences stay aligned by their ids:
 *
 *     <p class="pair"><a id="anchor"></a>
 *       <span class="target" lang="ja-JP"><span data-s="104">…</span> <span data-s="105">…</span></span>
 *       <span class="source" lang="en-US"><span data-s="104">…</span> <span data-s="105">…</span></span></p>
 *
 * A block whose texts are the same in both languages is one run, `<span class="same">`. Where a block
 * mixes text with other blocks (a list item with a nested list) the text is wrapped: `<div class="pair">`.
 */
import type { Element, ElementContent, Parents, Properties } from 'hast'
import { isAnchor, takeAnchors, toAnchor } from './anchors.ts'
import { isBlank, isHeading, isInline } from '../rehype/content-model.ts'
import { onlyProperties, onlySide, renderedOn } from './one-language.ts'
import { toOnlyRun, toRun, type Languages, type Side } from './runs.ts'
import type { Sentence } from './sentences.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { needsSpace } from './spacing.ts'
import { TOKEN_START, TOKEN_TEXT } from '../markdown/skeleton.ts'

/** Blocks that hold nothing but text: they are the pair themselves, without a wrapper. */
const TEXT_BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'caption',
  'figcaption',
  'pre',
])

/** Projects everything below `parent`, in place. */
export function project(
  parent: Parents,
  sentences: ReadonlyMap<number, Sentence>,
  languages: Languages,
): void {
  projectFlow(parent)

  function projectFlow(flow: Parents): void {
    const isTextBlock = flow.type === 'element' && TEXT_BLOCKS.has(flow.tagName)
    const children = isTextBlock
      ? (flow.children as ElementContent[]).filter(({ type }) => type !== 'comment')
      : withoutInnerComments(flow.children as ElementContent[])
    const content: ElementContent[] = []
    let line: ElementContent[] = []
    const flush = () => {
      const isWhole = isTextBlock && line.length === children.length
      content.push(...projectLine(line, flow, isWhole))
      line = []
    }
    for (const child of children) {
      if (isInline(child)) {
        line.push(child)
        continue
      }
      if (line.length > 0) flush()
      if (child.type === 'element') projectFlow(child)
      push(content, child)
    }
    if (line.length > 0) flush()
    flow.children = content
  }

  function projectLine(line: ElementContent[], flow: Parents, isWhole: boolean): ElementContent[] {
    const indexes = tokenIndexes(line)
    const { children, anchors } = takeAnchors(line)
    const inHalves = indexes.flatMap((index) => sentences.get(index)?.anchors ?? [])
    const places = [...anchors, ...inHalves].map(toAnchor)
    if (indexes.length === 0) return [...places, ...children]
    const runs = toRuns(children, indexes)
    if (runs.length === 0) return places
    const pair = [...places, ...runs]
    if (isWhole && flow.type === 'element') {
      addClass(flow, 'pair')
      return pair
    }
    const tagName = flow.type === 'element' && flow.tagName === 'summary' ? 'span' : 'div'
    return [{ type: 'element', tagName, properties: { className: ['pair'] }, children: pair }]
  }

  function toRuns(line: ElementContent[], indexes: number[]): ElementContent[] {
    const isSame = indexes.every((index) => {
      const halves = sentences.get(index)?.halves
      return halves?.target === halves?.source
    })
    const only = onlyIn(indexes)
    if (only) return [toOnlyRun(languages, only, half(line, only, false))]
    const source = half(line, 'source', false)
    if (isSame) return source.every(isBlank) ? [] : [toRun(languages, 'same', source)]
    const target = half(line, 'target', false)
    if (source.every(isBlank) && target.every(isBlank)) return []
    return [toRun(languages, 'target', target), toRun(languages, 'source', source)]
  }

  /** The one language that all sentences of a line stand in alone. */
  function onlyIn(indexes: readonly number[]): Side | undefined {
    const sides = new Set(
      indexes.map((index) => sentences.has(index) && onlySide(sentences.get(index)!)),
    )
    const [side] = sides
    return sides.size === 1 && side ? side : undefined
  }

  /** One language's copy of a line. */
  function half(line: readonly ElementContent[], side: Side, inLink: boolean): ElementContent[] {
    return line.flatMap((node, index): ElementContent[] => {
      if (node.type === 'text') return splitText(node.value, side)
      if (node.type !== 'element') return []
      if (node.tagName === TARGET_TOKEN || node.tagName === SOURCE_TOKEN) {
        if (node.tagName !== (side === 'target' ? TARGET_TOKEN : SOURCE_TOKEN)) return []
        const sentence = sentences.get(Number(node.properties['n']))
        if (!sentence) return []
        const before = touching(line, index)
        const isTight = before && needsSpace(before.halves, sentence.halves, side)
        const space: ElementContent[] = isTight ? [{ type: 'text', value: ' ' }] : []
        return [...space, ...toSentence(sentence, side, inLink)]
      }
      const isLink = node.tagName === 'a'
      const properties = localizeProperties(node.properties, side)
      const children = half(node.children, side, inLink || isLink)
      return [wrapAlt({ ...node, properties, children }, node.properties['alt'])]
    })
  }

  /** The sentence whose tokens stand right before those of the one at an index. */
  function touching(line: readonly ElementContent[], index: number): Sentence | undefined {
    const own = line[index]
    const first = own?.type === 'element' && own.tagName === SOURCE_TOKEN ? index - 1 : index
    const last = line[first - 1]
    return last?.type === 'element' && last.tagName === SOURCE_TOKEN
      ? sentences.get(Number(last.properties['n']))
      : undefined
  }

  function toSentence(sentence: Sentence, side: Side, inLink: boolean): ElementContent[] {
    const only = onlySide(sentence)
    const rendered = renderedOn(sentence, side)
    if (rendered.length === 0) return []
    const children = inLink ? unwrapLinks(rendered) : rendered
    const marks = onlyProperties(only, languages, only !== side)
    const properties = { dataS: sentence.label, ...marks }
    return [{ type: 'element', tagName: 'span', properties, children }]
  }

  /** Tokens that stand as text (in code) become the exact text of their halves. */
  function splitText(value: string, side: Side): ElementContent[] {
    if (!value.includes(TOKEN_START)) return [{ type: 'text', value }]
    const parts: ElementContent[] = []
    let at = 0
    for (const match of value.matchAll(TOKEN_TEXT)) {
      const sentence = sentences.get(Number(match[1]))
      if (match.index > at) parts.push({ type: 'text', value: value.slice(at, match.index) })
      at = match.index + match[0].length
      if (!sentence) continue
      const children: ElementContent[] = [{ type: 'text', value: sentence.pair[side] }]
      parts.push({
        type: 'element',
        tagName: 'span',
        properties: { dataS: sentence.label },
        children,
      })
    }
    if (at < value.length) parts.push({ type: 'text', value: value.slice(at) })
    return parts
  }

  /** An image whose alternative text is a sentence stands in that sentence. */
  function wrapAlt(image: Element, alt: unknown): Element {
    return textIndexes(alt).reduceRight((inner, index) => {
      const dataS = sentences.get(index)?.label
      return { type: 'element', tagName: 'span', properties: { dataS }, children: [inner] }
    }, image)
  }

  /** Tokens in an attribute (an image's alt) become the plain text of their halves. */
  function localizeProperties(properties: Properties, side: Side): Properties {
    const localized: Properties = {}
    for (const [name, value] of Object.entries(properties)) {
      localized[name] = typeof value === 'string' ? localizeText(value, sentences, side) : value
    }
    return localized
  }
}

/** A text in which tokens stand, in one language. */
export function localizeText(
  text: string,
  sentences: ReadonlyMap<number, Sentence>,
  side: Side,
): string {
  if (!text.includes(TOKEN_START)) return text
  return text.replace(TOKEN_TEXT, (_, index: string) => {
    const rendered = sentences.get(Number(index))?.rendered[side] ?? []
    return rendered.map(plainText).join('')
  })
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(plainText).join('') : ''
}

/** Siblings without the comments that stand in a line of text: one between blocks may speak of the next. */
function withoutInnerComments(siblings: readonly ElementContent[]): ElementContent[] {
  let isBeforeText = false
  const kept = siblings.toReversed().filter((node) => {
    if (node.type === 'comment') return !isBeforeText
    if (!isBlank(node)) isBeforeText = isInline(node)
    return true
  })
  return kept.reverse()
}

/** Indexes of the tokens in a line, wherever they stand. */
function tokenIndexes(line: readonly ElementContent[]): number[] {
  return line.flatMap((node): number[] => {
    if (node.type === 'text') return textIndexes(node.value)
    if (node.type !== 'element') return []
    if (node.tagName === SOURCE_TOKEN) return [Number(node.properties['n'])]
    if (node.tagName === TARGET_TOKEN) return []
    return [...Object.values(node.properties).flatMap(textIndexes), ...tokenIndexes(node.children)]
  })
}

function textIndexes(value: unknown): number[] {
  if (typeof value !== 'string' || !value.includes(TOKEN_START)) return []
  return Array.from(value.matchAll(TOKEN_TEXT), (match) => Number(match[1]))
}

function unwrapLinks(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = unwrapLinks(node.children)
    return node.tagName === 'a' ? children : [{ ...node, children }]
  })
}

function addClass(element: Element, name: string): void {
  const names = element.properties['className']
  element.properties['className'] = [...(Array.isArray(names) ? names : []), name]
}

/**
 * Adds a block to its siblings. A paragraph that is nothing but anchors is dropped and its anchors move
 * into the heading before it, where the reader wants to land, or stand by themselves.
 */
function push(content: ElementContent[], block: ElementContent): void {
  const isPlaces =
    block.type === 'element' &&
    block.tagName === 'p' &&
    block.children.some(isAnchor) &&
    block.children.every((child) => isAnchor(child) || isBlank(child))
  if (!isPlaces) {
    content.push(block)
    return
  }
  const places = block.children.filter(isAnchor)
  const heading = content.findLast((node) => node.type !== 'comment' && !isBlank(node))
  if (isHeading(heading)) heading.children.unshift(...places)
  else content.push(...places)
}
