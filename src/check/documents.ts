import { Failure } from '../cli/command.ts'
import { Progress } from '../cli/progress.ts'
import { toDiagnostics, type Diagnostic } from '../docset/diagnostics.ts'
import { readAll } from '../docset/read/read-all.ts'
import { openConfiguredFolder } from '../config/configured-folder.ts'

interface Checked {
  documents: number
  /** Those of configuration files first, then document by document. */
  diagnostics: Diagnostic[]
}

/**
 * Reads every document of a source folder for what is wrong with it, included files on their own too.
 *
 * @param source as it was given on the command line
 * @throws UsageError where there is no such folder, Failure where there is no document in it
 */
export async function checkDocuments(source?: string): Promise<Checked> {
  const diagnostics: Diagnostic[] = []
  const reader = openConfiguredFolder(source, (file) => diagnostics.push(...toDiagnostics([file])))
  const paths = reader.docset.documents.map(({ path }) => path)
  if (paths.length === 0)
    throw new Failure(`Expected Markdown files in \`${source ?? 'source-docs'}\`, found none.`)
  const progress = new Progress('Reading documents', paths.length)
  for await (const read of readAll(reader, paths)) {
    progress.step()
    diagnostics.push(...read.diagnostics)
  }
  for (const path of reader.docset.landings.keys())
    diagnostics.push(...toDiagnostics([reader.readLanding(path).file]))
  return { documents: paths.length, diagnostics }
}
