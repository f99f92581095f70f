/** Works out what merging an XLIFF into the files of a source folder would change. */
import { createReadStream } from 'node:fs'
import { Failure } from '../../cli/command.ts'
import type { FoundFile } from '../../docset/read/walk.ts'
import { originOfFile } from '../../trees/origin.ts'
import { spliceTarget } from '../../trees/splice-target.ts'
import { textsOf, type Texts } from '../../trees/texts.ts'
import { isTreeFile } from '../../trees/tree-files.ts'
import { openConfiguredFolder, type GivenFolder } from '../../config/configured-folder.ts'
import { mergeDocument, type Edit, type Refusal } from './merge.ts'
import { hashOf } from '../exchange/read-documents.ts'
import { readUnits } from '../exchange/unit.ts'
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
export async function planMerge(xliff: string, folder: string | GivenFolder): Promise<Plan> {
  const { docset } = openConfiguredFolder(folder)
  const documents = new Map<string, FoundFile>(
    docset.documents.map((file) => [isTreeFile(file) ? file.shown : file.path, file]),
  )
  const texts = textsOf(docset.publication)
  const plan: Plan = { documents: 0, units: 0, changes: [], refusals: [] }
  const seen = new Set<string>()
  for await (const file of read(xliff)) {
    const refuse = (reason: string) =>
      plan.refusals.push({ path: file.original, line: 1, id: '', reason })
    const found = documents.get(file.original)
    if (found === undefined)
      refuse(`Expected a document of \`${rootOf(folder)}\`, got none of this path`)
    else if (seen.has(file.original)) refuse('Expected one `file` for this document, got more')
    else planFile(file, found, texts, plan, refuse)
    seen.add(file.original)
  }
  return plan
}

function rootOf(folder: string | GivenFolder): string {
  return typeof folder === 'string' ? folder : (folder.source ?? 'source-docs')
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
  found: FoundFile,
  texts: Texts,
  plan: Plan,
  refuse: (reason: string) => void,
): void {
  const source = texts.read(found)
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
  if (text === before) return
  const { absolute } = found
  const origin = originOfFile(source)
  if (!origin) {
    plan.changes.push({ path: file.original, absolute, before, after: text, edits })
    return
  }
  const starts = new Map(readUnits(before).map(({ key, pair }) => [key, pair.targetStart]))
  const placed = edits.map((edit) => ({ ...edit, start: starts.get(edit.id) ?? 0 }))
  const spliced = spliceTarget(before, origin, placed)
  plan.refusals.push(...spliced.faults.map((fault) => ({ path: file.original, ...fault })))
  const target = origin.files.target!.text
  plan.changes.push({ path: file.original, absolute, before: target, after: spliced.text, edits })
}
