/** Works out what merging an XLIFF into the files of a source folder would change. */
import { createReadStream } from 'node:fs'
import { Failure } from '../../cli/command.ts'
import { readSource } from '../../docset/read/read-source.ts'
import { openConfiguredFolder } from '../../config/configured-folder.ts'
import { mergeDocument, type Edit, type Remark } from './merge.ts'
import { hashOf } from '../exchange/read-documents.ts'
import { decodeXml } from '../exchange/decode-xml.ts'
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
  /** Where there is one, nothing may be written but by a partial merge. */
  refusals: Remark[]
  warnings: Remark[]
  /** Units that the XLIFF does not have, where that is no reason to refuse it. */
  missing: Remark[]
}

/**
 * Works out what a merge would do. Writes nothing.
 *
 * @param isPartial plan what can be merged, in spite of refusals and units that were not delivered
 * @throws where the XLIFF cannot be read
 */
export async function planMerge(xliff: string, root: string, isPartial = false): Promise<Plan> {
  const { docset } = openConfiguredFolder(root)
  const documents = new Map(docset.documents.map((file) => [file.path, file.absolute]))
  const plan: Plan = {
    documents: 0,
    units: 0,
    changes: [],
    refusals: [],
    warnings: [],
    missing: [],
  }
  const seen = new Set<string>()
  for await (const file of read(xliff)) {
    const refuse = (reason: string) =>
      plan.refusals.push({ path: file.original, line: 1, id: '', reason })
    const absolute = documents.get(file.original.normalize())
    if (absolute === undefined) refuse(`Expected a document of \`${root}\`, got none of this path`)
    else if (seen.has(file.original)) refuse('Expected one `file` for this document, got more')
    else planFile(file, absolute, { plan, refuse, isPartial })
    seen.add(file.original)
  }
  return plan
}

async function* read(xliff: string): AsyncGenerator<XliffFile> {
  try {
    yield* readXliff(decodeXml(createReadStream(xliff)))
  } catch (error) {
    throw new Failure(`${xliff}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface Planning {
  plan: Plan
  refuse: (reason: string) => void
  isPartial: boolean
}

function planFile(file: XliffFile, absolute: string, { plan, refuse, isPartial }: Planning): void {
  const source = readSource({ path: file.original, absolute })
  const [unreadable] = source.messages
  if (unreadable) return refuse(unreadable.reason)
  const before = String(source)
  if (file.hash !== '' && file.hash !== hashOf(before)) {
    return refuse(
      'Expected the file as it was exported, got a file that changed since; export again and redo the edit',
    )
  }
  const { text, edits, ...remarks } = mergeDocument(before, file, isPartial)
  if (file.hash === '') plan.warnings.push(withoutHash(file))
  plan.documents++
  plan.units += file.units.length
  plan.refusals.push(...remarks.refusals)
  plan.warnings.push(...remarks.warnings)
  plan.missing.push(...remarks.missing)
  if (text !== before) {
    plan.changes.push({ path: file.original, absolute, before, after: text, edits })
  }
}

function withoutHash({ original }: XliffFile): Remark {
  const reason =
    'Expected the note `sha256` of the export, got none: units are merged where id and source half match; a target that was edited in the document since is overwritten'
  return { path: original, line: 1, id: '', reason }
}
