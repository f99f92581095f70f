/** Which documents an export is of: those of some paths, with findings, or changed since an earlier export. */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../cli/command.ts'
import type { Finding } from '../quality/finding.ts'
import type { Severity } from '../quality/rule.ts'
import { decodeXml } from './decode-xml.ts'
import { fileOf } from './original.ts'
import { readUnitDocument, type UnitDocset } from './read-documents.ts'
import { readXliff } from './read-xliff.ts'

export interface Choice {
  /** Globs of paths inside the source folder. */
  paths?: readonly string[]
  /** Least severity of a finding that a document has. */
  flagged?: Severity
  /** An XLIFF of an earlier export: documents that it does not have, or has in another state. */
  changedSince?: string
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']

/**
 * The docset with the chosen documents only.
 *
 * @throws Failure where the earlier export cannot be read, or no document is chosen
 */
export async function chooseDocuments(
  docset: UnitDocset,
  { paths, flagged, changedSince }: Choice,
  findings: readonly Finding[],
): Promise<UnitDocset> {
  const least = flagged ? ORDER.indexOf(flagged) : -1
  const found = new Set(
    findings.filter(({ severity }) => ORDER.indexOf(severity) >= least).map((each) => each.path),
  )
  const hashes = changedSince === undefined ? undefined : await readHashes(changedSince)
  const files = docset.files.filter((file) => {
    if (paths && !paths.some((glob) => path.posix.matchesGlob(file.path, glob))) return false
    if (flagged && !found.has(file.path)) return false
    if (!hashes) return true
    const document = readUnitDocument(file, docset, () => {})
    return document !== undefined && hashes.get(fileOf(document)) !== document.hash
  })
  if (files.length === 0 && docset.files.length > 0)
    throw new Failure('Expected documents that were asked for, got none: nothing was exported')
  return { ...docset, files }
}

async function readHashes(file: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  try {
    for await (const { original, hash } of readXliff(decodeXml(createReadStream(file)))) {
      hashes.set(original, hash)
    }
  } catch (error) {
    throw new Failure(
      `Expected the XLIFF of an earlier export, got \`${file}\`: ${error instanceof Error ? error.message : error}`,
    )
  }
  return hashes
}
