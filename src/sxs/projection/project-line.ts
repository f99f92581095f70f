import type { Element, ElementContent, Parents } from 'hast'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { isBlank } from '../rehype/content-model.ts'
import type { Sentences } from './find-sentences.ts'
import { takeAnchors, toAnchor } from './hoist-anchors.ts'
import { readLine } from './read-line.ts'
import { toRun, type Languages } from './runs.ts'
import { indexesInText } from './tokens-in-text.ts'

/** What a projection is made with. */
export interface Projection {
  sentences: Sentences
  languages: Languages
}

/**
 * A line of text once per language, its anchors before it.
 *
 * @param flow what the line stands in
 * @param isWhole whether the line is all that `flow` holds; then `flow` becomes the pair itself
 */
export function projectLine(
  line: readonly ElementContent[],
  flow: Parents,
  isWhole: boolean,
  projection: Projection,
): ElementContent[] {
  const indexes = tokenIndexes(line)
  const { children, anchors: outside } = takeAnchors(line)
  const inHalves = indexes.flatMap((index) => projection.sentences.get(index)?.anchors ?? [])
  const anchors = [...outside, ...inHalves].map(toAnchor)
  if (indexes.length === 0) return [...anchors, ...children]
  const runs = splitLanguages(children, indexes, projection)
  if (runs.length === 0) return anchors
  const pair = [...anchors, ...runs]
  if (isWhole && flow.type === 'element') {
    addClass(flow, 'pair')
    return pair
  }
  const tagName = flow.type === 'element' && flow.tagName === 'summary' ? 'span' : 'div'
  return [{ type: 'element', tagName, properties: { className: ['pair'] }, children: pair }]
}

/** The runs of a line: one per language, one for both where the text is the same, none where there is none. */
function splitLanguages(
  line: readonly ElementContent[],
  indexes: readonly number[],
  { sentences, languages }: Projection,
): ElementContent[] {
  const isSame = indexes.every((index) => {
    const halves = sentences.get(index)?.halves
    return halves?.target === halves?.source
  })
  const source = readLine(line, 'source', sentences)
  if (isSame) return source.every(isBlank) ? [] : [toRun(languages, 'same', source)]
  const target = readLine(line, 'target', sentences)
  if (source.every(isBlank) && target.every(isBlank)) return []
  return [toRun(languages, 'target', target), toRun(languages, 'source', source)]
}

/** Indexes of the tokens in a line, wherever they stand. */
function tokenIndexes(line: readonly ElementContent[]): number[] {
  return line.flatMap((node): number[] => {
    if (node.type === 'text') return indexesInText(node.value)
    if (node.type !== 'element') return []
    if (node.tagName === SOURCE_TOKEN) return [Number(node.properties['n'])]
    if (node.tagName === TARGET_TOKEN) return []
    const inProperties = Object.values(node.properties).flatMap(indexesInText)
    return [...inProperties, ...tokenIndexes(node.children)]
  })
}

function addClass(element: Element, name: string): void {
  const names = element.properties['className']
  element.properties['className'] = [...(Array.isArray(names) ? names : []), name]
}
