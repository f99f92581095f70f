import type { Element, ElementContent, Properties } from 'hast'
import type { Side } from '../document.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import type { Sentence, Sentences } from './find-sentences.ts'
import { onlyProperties } from './one-language.ts'
import type { Languages } from './runs.ts'
import { needsSpace } from './spacing.ts'
import { indexesInText, localizeText, splitText } from './tokens-in-text.ts'

/** What a projection is made with. */
export interface Projection {
  sentences: Sentences
  languages: Languages
}

/** One language's copy of a line: its tokens become sentences, each with the label of its segment. */
export function readLine(
  line: readonly ElementContent[],
  side: Side,
  projection: Projection,
  inLink = false,
): ElementContent[] {
  const { sentences } = projection
  return line.flatMap((node, index): ElementContent[] => {
    if (node.type === 'text') return readText(node.value, side, sentences)
    if (node.type !== 'element') return []
    if (node.tagName === TARGET_TOKEN || node.tagName === SOURCE_TOKEN) {
      if (node.tagName !== (side === 'target' ? TARGET_TOKEN : SOURCE_TOKEN)) return []
      const sentence = sentences.get(Number(node.properties['n']))
      if (!sentence) return []
      const before = touching(line, index, sentences)
      const isTight = before && needsSpace(before.halves, sentence.halves, side)
      const space: ElementContent[] = isTight ? [{ type: 'text', value: ' ' }] : []
      return [...space, ...toSentence(sentence, side, projection, inLink)]
    }
    const properties = localizeProperties(node.properties, side, sentences)
    const children = readLine(node.children, side, projection, inLink || node.tagName === 'a')
    return [wrapAlt({ ...node, properties, children }, node.properties['alt'], sentences)]
  })
}

/** The sentence whose tokens stand right before those of the one at an index. */
function touching(
  line: readonly ElementContent[],
  index: number,
  sentences: Sentences,
): Sentence | undefined {
  const own = line[index]
  const first = own?.type === 'element' && own.tagName === SOURCE_TOKEN ? index - 1 : index
  const last = line[first - 1]
  return last?.type === 'element' && last.tagName === SOURCE_TOKEN
    ? sentences.get(Number(last.properties['n']))
    : undefined
}

function toSentence(
  sentence: Sentence,
  side: Side,
  { languages }: Projection,
  inLink: boolean,
): ElementContent[] {
  const { only } = sentence
  const content = sentence.rendered[only ?? side]
  if (content.length === 0) return []
  const span = wrap(sentence.label, inLink ? unwrapLinks(content) : content)
  if (only) Object.assign(span.properties, onlyProperties(only, languages, only !== side))
  return [span]
}

/** Tokens that stand as text (in code) become the exact text of their halves. */
function readText(value: string, side: Side, sentences: Sentences): ElementContent[] {
  return splitText(value).flatMap((part): ElementContent[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }]
    const sentence = sentences.get(part)
    if (!sentence) return []
    return [wrap(sentence.label, [{ type: 'text', value: sentence.pair[side] }])]
  })
}

/** An image whose alternative text is a sentence stands in that sentence. */
function wrapAlt(image: Element, alt: unknown, sentences: Sentences): Element {
  return indexesInText(alt).reduceRight(
    (inner, index) => wrap(sentences.get(index)?.label, [inner]),
    image,
  )
}

function wrap(label: string | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { dataS: label }, children }
}

/** Tokens in an attribute (an image's alt) become the plain text of their halves. */
function localizeProperties(properties: Properties, side: Side, sentences: Sentences): Properties {
  const localized: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    localized[name] = typeof value === 'string' ? localizeText(value, sentences, side) : value
  }
  return localized
}

function unwrapLinks(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = unwrapLinks(node.children)
    return node.tagName === 'a' ? children : [{ ...node, children }]
  })
}
