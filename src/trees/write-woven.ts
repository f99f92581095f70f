import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../cli/command.ts'
import type { Docset } from '../docset/docset.ts'
import { scan } from '../sxs/pairs/scan.ts'
import { textsOf } from './texts.ts'

export interface WrittenTrees {
  /** Files that were written. */
  documents: number
  pairs: number
  /** Files that could not be read, and why. */
  unread: string[]
}

/**
 * Writes the documents of two trees as side-by-side Markdown, so that an alignment can be corrected by
 * hand and kept. What one tree alone has is written as it is read.
 *
 * @param out relative to the working directory
 * @throws UsageError where that is in one of the trees
 */
export function writeWoven(
  { publication, documents }: Docset,
  out: string,
  step: () => void = () => {},
): WrittenTrees {
  const folder = path.resolve(out)
  const { original, targets } = publication.trees!.trees
  for (const tree of [original, ...targets])
    if (`${folder}${path.sep}`.startsWith(`${tree.folder}${path.sep}`))
      throw new UsageError(
        `Expected a folder outside the two trees, got \`${out}\`. Give another with \`--out DIR\`.`,
      )
  const texts = textsOf(publication)
  const written: WrittenTrees = { documents: 0, pairs: 0, unread: [] }
  for (const found of documents) {
    step()
    const file = texts.read(found)
    const fatal = file.messages.find((message) => message.fatal)
    if (fatal) {
      written.unread.push(`${file.path}: ${fatal.reason}`)
      continue
    }
    const goal = path.join(folder, found.path)
    mkdirSync(path.dirname(goal), { recursive: true })
    writeFileSync(goal, String(file))
    written.documents++
    written.pairs += scan(String(file)).pairs.length
  }
  return written
}
