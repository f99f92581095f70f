/**
 * The process that writes parts of search indexes while another one writes the pages. It receives the plan
 * as its only message, and sends one message when it is done.
 */
import path from 'node:path'
import type { PlannedPart } from './index-plan.ts'
import { indexCached, type KeptDocuments } from './kept-documents.ts'
import { learnPart, type PartWords } from './learn-part.ts'
import { writeSearchPart } from './search-index.ts'

/** The message that it receives. */
export interface IndexOrder {
  parts: PlannedPart[]
  /** Each part is written into a folder of it, named for its position in the list. */
  folder: string
  /** What is kept between builds; nothing is where it is absent. */
  kept?: KeptDocuments | undefined
}

/** The message at its end. */
export interface IndexResult {
  /** What went wrong; absent where nothing did. */
  error?: string
  /** What each part teaches. */
  words?: PartWords[]
}

// The process that started this one ended without stopping it.
process.once('disconnect', () => process.exit(1))
process.once('message', (order: IndexOrder) => {
  write(order).then(
    (words) => end({ words }),
    (error: unknown) => end({ error: error instanceof Error ? error.message : String(error) }),
  )
})

/** One part after the other: no more than one is in memory. */
async function write({ parts, folder, kept }: IndexOrder): Promise<PartWords[]> {
  const words: PartWords[] = []
  for (const [index, { documents, isMixed, language, number }] of parts.entries()) {
    const read = documents.map(({ slug, file }) => ({ slug, indexed: indexCached(file, kept) }))
    const part = { folder: path.join(folder, `${index}`), language, isFirst: number === 0, isMixed }
    const synonyms = learnPart(
      read.map(({ indexed }) => indexed),
      language,
    )
    words.push({ words: await writeSearchPart(read, part), synonyms })
  }
  return words
}

function end(result: IndexResult): void {
  process.removeAllListeners('disconnect')
  process.send?.(result, () => process.disconnect())
}
