/** Writes an exchange file, a document at a time. */
import path from 'node:path'
import type { GivenFolder } from '../../config/configured-folder.ts'
import { Failure } from '../../cli/command.ts'
import type { Finding } from '../quality/finding.ts'
import { chooseDocuments, type Choice } from './choose-documents.ts'
import { noProgress, type Exported } from './exporter.ts'
import type { Format } from './format.ts'
import { openDocset, readUnitDocument, type UnitDocset } from './read-documents.ts'
import { checkConfigured } from '../quality/settings/check-configured.ts'
import { writeWhole } from '../../files/write-whole.ts'
import { forbidden } from './xml.ts'

/**
 * Exports a source folder. The file appears under its name only when it is whole.
 *
 * @param progress told how many documents there are; what it returns is told each of them
 * @param choice which documents; all unless told
 * @throws where there is no pair to export, or a file cannot be read or written
 */
export async function writeExport(
  format: Format,
  root: string | GivenFolder,
  out: string,
  progress = noProgress,
  choice: Choice = {},
): Promise<Exported> {
  const all = openDocset(root)
  const { findings } = checkConfigured(root, noProgress, all).quality
  const docset = await chooseDocuments(all, choice, findings)
  const exported: Exported = {
    file: path.join(out, format.file),
    others: [],
    documents: 0,
    units: 0,
    unread: [],
    dropped: [],
  }
  const work = { format, exported, step: progress(docset.files.length), findings }
  for (const [target, part] of byTarget(docset, format)) {
    const { name, ext } = path.parse(format.file)
    const other = path.join(out, `${name}.${target}${ext}`)
    const isMain = target === docset.locales.target
    if (!isMain) exported.others!.push(other)
    await writeWhole(isMain ? exported.file : other, write(part, work))
  }
  return exported
}

/** The docset, or where a file has one target language, its documents of each. */
function byTarget(docset: UnitDocset, format: Format): Map<string, UnitDocset> {
  const { files, locales, targets } = docset
  if (!format.hasOneTarget) return new Map([[locales.target, docset]])
  const groups = Map.groupBy(files, ({ path: file }) => targets.get(file) ?? locales.target)
  if (groups.size === 0) groups.set(locales.target, [])
  return new Map(
    [...groups].map(([target, own]) => {
      return [target, { ...docset, files: own, locales: { ...locales, target } }]
    }),
  )
}

interface Work {
  format: Format
  exported: Exported
  step: () => void
  findings: readonly Finding[]
}

function* write(docset: UnitDocset, { format, exported, step, findings }: Work): Generator<string> {
  const byPath = Map.groupBy(findings, ({ path: file }) => file)
  let units = 0
  yield format.head(docset.locales)
  for (const [index, file] of docset.files.entries()) {
    step()
    const document = readUnitDocument(file, docset, (unread) => exported.unread.push(unread))
    if (!document) continue
    exported.documents += document.units.length > 0 ? 1 : 0
    exported.units += document.units.length
    units += document.units.length
    for (const { pair, line } of document.units) {
      const characters = [...forbidden(pair.source), ...forbidden(pair.target)]
      if (characters.length > 0) {
        exported.dropped.push({ path: document.path, line, id: pair.id, characters })
      }
    }
    const piece = format.document(document, index + 1, byPath.get(document.path))
    if (piece) yield piece
  }
  if (units === 0)
    throw new Failure(
      'Expected side-by-side pairs in the documents, got none: nothing was exported',
    )
  yield format.foot
}
