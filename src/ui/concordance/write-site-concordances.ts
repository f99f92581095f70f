import { writeConcordances } from '../../concordance/index/write-concordance.ts'
import { docsetConfig } from '../../config/config.ts'
import { readEnvironment } from '../../config/environment.ts'
import { reopenSourceFolder } from '../../config/source-folder.ts'
import { toUnitDocset } from '../../l10n/exchange/read-documents.ts'

/** Writes the concordances of the site that is being built. @returns how many pairs each locale has */
export function writeSiteConcordances(out: string): Map<string, number> {
  const { source, sourceName } = readEnvironment(process.env)
  const reader = reopenSourceFolder(source, docsetConfig(sourceName))
  return writeConcordances(toUnitDocset(reader), out)
}
