/** `documents.json`: every document with its segments, anchors and checklists. */
import path from 'node:path'
import { Failure } from '../../cli/command.ts'
import { toFiles } from '../../docset/diagnostics.ts'
import { readAll } from '../../docset/read/read-all.ts'
import { openConfiguredFolder } from '../../config/configured-folder.ts'
import type { Document } from '../../sxs/document.ts'
import { noProgress, type Exported, type Exporter } from './exporter.ts'
import { writeWhole } from '../../files/write-whole.ts'

export const exportJson: Exporter = async (root, out, progress = noProgress) => {
  const reader = openConfiguredFolder(root)
  const paths = reader.docset.documents.map((document) => document.path)
  if (paths.length === 0) throw new Failure(`Expected documents in \`${root}\`, got none`)
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
      yield (exported.documents === 0 ? '[\n' : ',\n') + JSON.stringify(pick(document))
      exported.documents++
      exported.units += document.segments.length
    }
    yield exported.documents === 0 ? '[]\n' : '\n]\n'
  }
  await writeWhole(exported.file, write())
  return exported
}

/** The parts of a document that leave the tool; pages and their HTML do not. */
function pick(document: Document) {
  const { path, id, sourceLocale, targetLocale, title, segments, anchors, checklists } = document
  return { path, id, sourceLocale, targetLocale, title, segments, anchors, checklists }
}
