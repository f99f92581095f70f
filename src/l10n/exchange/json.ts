/** `documents.json`: every document with its segments, anchors and checklists. */
import path from 'node:path'
import { Failure } from '../../cli/command.ts'
import { toFiles } from '../../docset/diagnostics.ts'
import { readAll } from '../../docset/read/read-all.ts'
import { openConfiguredFolder } from '../../config/configured-folder.ts'
import type { Document } from '../../sxs/document.ts'
import { isFlagged } from './approval.ts'
import { chooseDocuments } from './choose-documents.ts'
import { toUnitDocset } from './read-documents.ts'
import type { Finding } from '../quality/finding.ts'
import { checkConfigured } from '../quality/settings/check-configured.ts'
import { noProgress, type Exported, type Exporter } from './exporter.ts'
import { writeWhole } from '../../files/write-whole.ts'

export const exportJson: Exporter = async (root, out, progress = noProgress, choice = {}) => {
  const reader = openConfiguredFolder(root)
  const docset = toUnitDocset(reader)
  const { findings, documents: types } = checkConfigured(root, noProgress, docset).quality
  const byPath = Map.groupBy(findings, ({ path }) => path)
  const { files } = await chooseDocuments(docset, choice, findings)
  const paths = files.map((document) => document.path)
  if (paths.length === 0)
    throw new Failure(
      `Expected documents in \`${typeof root === 'string' ? root : (root.source ?? 'source-docs')}\`, got none`,
    )
  const exported: Exported = {
    file: path.join(out, 'documents.json'),
    documents: 0,
    units: 0,
    unread: [],
    dropped: [],
  }
  const done = progress(paths.length)
  async function* write(): AsyncGenerator<string> {
    for await (const { document, diagnostics } of readAll(reader, paths)) {
      done()
      if (!document) {
        exported.unread.push(...toFiles(diagnostics))
        continue
      }
      yield (
        (exported.documents === 0 ? '[\n' : ',\n') +
        JSON.stringify(
          pick(document, types.get(document.path)?.type ?? '', byPath.get(document.path)),
        )
      )
      exported.documents++
      exported.units += document.segments.length
    }
    yield exported.documents === 0 ? '[]\n' : '\n]\n'
  }
  await writeWhole(exported.file, write())
  return exported
}

/**
 * The parts of a document that leave the tool; pages and their HTML do not. `translationType` where it is
 * stated; of a segment `approved` where it is, and `translate` where it has nothing to translate.
 */
function pick(document: Document, translationType: string, findings: readonly Finding[] = []) {
  const { path, files, id, sourceLocale, targetLocale, title, anchors, checklists } = document
  const flagged = Map.groupBy(findings, (finding) => finding.id)
  const segments = document.segments.map((segment) => {
    const isGood = translationType === 'HT' && !isFlagged(flagged.get(segment.id))
    const translate = /\p{L}/u.test(segment.source) ? {} : { translate: false }
    return { ...segment, ...translate, ...(isGood && { approved: true }) }
  })
  const type = translationType ? { translationType } : {}
  const parts = { id, sourceLocale, targetLocale, ...type, title, segments, anchors, checklists }
  if (!files) return { path, ...parts }
  return { path: files.target ?? files.source ?? path, original: files.source, ...parts }
}
