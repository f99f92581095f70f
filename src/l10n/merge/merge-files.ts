/** Works out what merging an XLIFF into the files of a source folder would change. */
import { createReadStream } from 'node:fs'
import { Failure } from '../../cli/command.ts'
import { readSource } from '../../docset/read/read-source.ts'
import { openConfiguredFolder } from '../../config/configured-folder.ts'
import { mergeDocument, type Edit, type Refusal } from './merge.ts'
import { hashOf } from '../exchange/read-documents.ts'
import { readXliff, type XliffFile } from '../exchange/read-xliff.ts'

/** A file that changes. */
interface Change {
  path: string
  absolute: string
  before: string
  after: string
  edits: Edit[]
}

export interface Plan {
  documents: number
  units: number
  changes: Change[]
  /** Where there is one, nothing may be written. */
  refusals: Refusal[]
}

/**
 * Works out what a merge would do. Writes nothing.
 *
 * @throws where the XLIFF cannot be read
 */
export async function planMerge(xliff: string, root: string): Promise<Plan> {
  const { docset } = openConfiguredFolder(root)
  const documents = new Map(docset.documents.map((file) => [file.path, file.absolute]))
  const plan: Plan = { documents: 0, units: 0, changes: [], refusals: [] }
  const seen = new Set<string>()
  for await (const file of read(xliff)) {
    const refuse = (reason: string) =>
      plan.refusals.push({ path: file.original, line: 1, id: '', reason })
    const absolute = documents.get(file.original)
    if (absolute === undefined) refuse(`Expected a document of \`${root}\`, got none of this path`)
    else if (seen.has(file.original)) refuse('Expected one `file` for this document, got more')
    else planFile(file, absolute, plan, refuse)
    seen.add(file.original)
  }
  return plan
}

async function* read(xliff: string): AsyncGenerator<XliffFile> {
  try {
    yield* readXliff(createReadStream(xliff, 'utf8'))
  } catch (error) {
    throw new Failure(`${xliff}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function planFile(
  file: XliffFile,
  absolute: string,
  plan: Plan,
  refuse: (reason: string) => void,
): void {
  const source = readSource({ path: file.original, absolute })
  const [unreadable] = source.messages
  if (unreadable) return refuse(unreadable.reason)
  const before = String(source)
  if (file.hash !== hashOf(before)) {
    const got = file.hash ? 'a file that changed since' : 'an XLIFF without its hash'
    return refuse(
      `Expected the file as it was exported, got ${got}; export again and redo the edit`,
    )
  }
  const { text, edits, refusals } = mergeDocument(before, file)
  plan.documents++
  plan.units += file.units.length
  plan.refusals.push(...refusals)
  if (text !== before) {
    plan.changes.push({ path: file.original, absolute, before, after: text, edits })
  }
}
