/** One text of a document, read into what is aligned. */
import { readBlocks } from './blocks.ts'
import { draftUnits, type Drafts } from '../match/features.ts'
import { MAX_LENGTH, MAX_NESTING } from '../limits.ts'
import type { MarkReader } from './landmarks.ts'
import { cutPieces } from './pieces.ts'
import { readDefinitions, type Definitions } from './references.ts'
import { prepare } from './text.ts'
import type { Limit, Side } from '../types.ts'
import type { Vocabulary } from './vocabulary.ts'
import { partitionPoint } from '../../partition-point.ts'

/** What is told of a text beside its units. */
export interface ReadSide {
  frontMatter: string
  bodyStart: number
  definitions: Definitions
  limits: Limit[]
  lineAt: (offset: number) => number
}

export interface DraftedSide extends ReadSide {
  drafts: Drafts
}

export interface SideOptions {
  locale: string
  isMdx: boolean
  vocabulary: Vocabulary
  marks: MarkReader
}

export function readSide(text: string, side: Side, options: SideOptions): DraftedSide {
  const limits: Limit[] = []
  const isTooLong = text.length > MAX_LENGTH
  if (isTooLong)
    limits.push({ kind: 'document', side, line: 1, count: text.length, limit: MAX_LENGTH })
  const { lines, comments, frontMatter, bodyStart } = prepare(text, options.isMdx)
  const { blocks, tooDeep } = readBlocks(isTooLong ? [] : lines, options.isMdx)
  if (tooDeep) {
    const { number } = tooDeep
    limits.push({ kind: 'nesting', side, line: number, count: MAX_NESTING + 1, limit: MAX_NESTING })
  }
  const pieces = cutPieces(blocks, { file: text, comments, locale: options.locale })
  const drafts = draftUnits(pieces, options)
  const definitions = readDefinitions(pieces)
  return { drafts, frontMatter, bodyStart, definitions, limits, lineAt: createLineAt(text) }
}

/** Makes a reader of line numbers, 1-based. */
function createLineAt(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => partitionPoint(starts.length, (index) => starts[index]! <= offset)
}
