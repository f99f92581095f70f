/** Works out what merging an XLIFF into the files of a source folder would change. */
import { createReadStream } from 'node:fs'
import { Failure } from '../../cli/command.ts'
import type { FoundFile } from '../../docset/read/walk.ts'
import { originOfFile, type Origin } from '../../trees/origin.ts'
import { lineInTarget, spliceTarget } from '../../trees/splice-target.ts'
import { textsOf, type Texts } from '../../trees/texts.ts'
import { isTreeFile } from '../../trees/tree-files.ts'
import { openConfiguredFolder, type GivenFolder } from '../../config/configured-folder.ts'
import { mergeDocument, type Edit, type Merged, type Remark } from './merge.ts'
import { hashOf } from '../exchange/read-documents.ts'
import { decodeXml } from '../exchange/decode-xml.ts'
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
export async function planMerge(
  xliff: string,
  folder: string | GivenFolder,
  isPartial = false,
): Promise<Plan> {
  const { docset } = openConfiguredFolder(folder)
  const documents = new Map<string, FoundFile>(
    docset.documents.map((file) => [isTreeFile(file) ? file.shown : file.path, file]),
  )
  const texts = textsOf(docset.publication)
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
    const found = documents.get(file.original.normalize())
    if (found === undefined)
      refuse(`Expected a document of \`${rootOf(folder)}\`, got none of this path`)
    else if (seen.has(file.original)) refuse('Expected one `file` for this document, got more')
    else planFile(file, found, { texts, plan, refuse, isPartial })
    seen.add(file.original)
  }
  return plan
}

function rootOf(folder: string | GivenFolder): string {
  return typeof folder === 'string' ? folder : (folder.source ?? 'source-docs')
}

async function* read(xliff: string): AsyncGenerator<XliffFile> {
  try {
    yield* readXliff(decodeXml(createReadStream(xliff)))
  } catch (error) {
    throw new Failure(`${xliff}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface Planning {
  texts: Texts
  plan: Plan
  refuse: (reason: string) => void
  isPartial: boolean
}

function planFile(
  file: XliffFile,
  found: FoundFile,
  { texts, plan, refuse, isPartial }: Planning,
): void {
  const source = texts.read(found)
  const [unreadable] = source.messages
  if (unreadable) return refuse(unreadable.reason)
  const before = String(source)
  if (file.hash !== '' && file.hash !== hashOf(before)) {
    return refuse(
      'Expected the file as it was exported, got a file that changed since; export again and redo the edit',
    )
  }
  const origin = originOfFile(source)
  const { text, edits, ...remarks } = inTarget(
    mergeDocument(before, file, isPartial),
    before,
    origin,
  )
  if (file.hash === '') plan.warnings.push(withoutHash(file))
  plan.documents++
  plan.units += file.units.length
  plan.refusals.push(...remarks.refusals)
  plan.warnings.push(...remarks.warnings)
  plan.missing.push(...remarks.missing)
  if (text === before) return
  const { absolute } = found
  if (!origin) {
    plan.changes.push({ path: file.original, absolute, before, after: text, edits })
    return
  }
  const starts = targetStarts(before)
  const placed = edits.map((edit) => ({ ...edit, start: starts.get(edit.id) ?? 0 }))
  const spliced = spliceTarget(before, origin, placed)
  plan.refusals.push(...spliced.faults.map((fault) => ({ path: file.original, ...fault })))
  const target = origin.files.target!.text
  if (spliced.text === target) return
  const refused = new Set(spliced.faults.map(({ id }) => id))
  const made = edits.filter(({ id }) => !refused.has(id))
  plan.changes.push({
    path: file.original,
    absolute,
    before: target,
    after: spliced.text,
    edits: made,
  })
}

/** Remarks with the lines that their units have in the file of the translation. */
function inTarget(merged: Merged, woven: string, origin: Origin | undefined): Merged {
  const { refusals, warnings, missing } = merged
  if (!origin || refusals.length + warnings.length + missing.length === 0) return merged
  const starts = targetStarts(woven)
  const place = (remarks: Remark[]) =>
    remarks.map((remark) => {
      const start = starts.get(remark.id)
      return start === undefined ? remark : { ...remark, line: lineInTarget(origin, start) }
    })
  return {
    ...merged,
    refusals: place(refusals),
    warnings: place(warnings),
    missing: place(missing),
  }
}

function targetStarts(woven: string): Map<string, number> {
  return new Map(readUnits(woven).map(({ key, pair }) => [key, pair.targetStart]))
}

function withoutHash({ original }: XliffFile): Remark {
  const reason =
    'Expected the note `sha256` of the export, got none: units are merged where id and source half match; a target that was edited in the document since is overwritten'
  return { path: original, line: 1, id: '', reason }
}
