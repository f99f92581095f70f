/** Which file an include directive names, and when it must not be followed. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { MAX_INCLUSION_DEPTH } from '../../limits.ts'
import { reportAddress, type AddressMessage } from '../../rehype/report-address.ts'

/**
 * Reads a file that a document includes, or takes code from.
 *
 * @param path as the document writes it
 * @param from path of the file that writes it, inside the source folder
 * @returns path inside the source folder, and text; nothing where there is no such file; the repository
 *   where the file is not here because it belongs to another
 */
export type ReadInclude = (path: string, from: string) => IncludedFile | ForeignFile | undefined

export interface IncludedFile {
  path: string
  text: string
}

interface ForeignFile {
  /** Address of the repository. */
  repository: string
  /** Folder of the source folder that its files are expected in. */
  folder: string
}

/** Files a document is being read through: the including ones, the document itself first. */
export type Chain = readonly string[]

/** Opens an included file, or reports why it is not shown. */
export function openInclude(
  src: string,
  chain: Chain,
  file: VFile,
  readInclude: ReadInclude | undefined,
): IncludedFile | undefined {
  const from = chain.at(-1)!
  const opened = isInside(src, from) ? readInclude?.(src, from) : undefined
  if (opened && 'repository' in opened) {
    reportAddress(file, String(file), src, toForeign(src, opened))
    return undefined
  }
  const fault = findFault(src, from, opened, chain)
  if (!fault) return opened
  const reason = `Expected an included file \`${src}\`, ${fault}`
  // Both halves of a pair name it, and every sentence that has it: one fault.
  if (file.messages.some((message) => message.reason === reason)) return undefined
  reportAddress(file, String(file), src, {
    severity: 'warning',
    ruleId: 'include',
    reason,
    note: 'Its name is shown instead; correct the path, or remove the directive.',
  })
  return undefined
}

function toForeign(src: string, { repository, folder }: ForeignFile): AddressMessage {
  return {
    severity: 'warning',
    ruleId: 'include:other-repository',
    reason: `Got an included file \`${src}\` that belongs to another repository, \`${repository}\``,
    note: `Its name is shown instead; to have its text, copy that repository to \`${folder}\` in the source folder.`,
  }
}

function findFault(
  src: string,
  from: string,
  opened: IncludedFile | undefined,
  chain: Chain,
): string | undefined {
  if (!isInside(src, from)) return 'got a path that leaves the source folder'
  if (!opened) return 'got none'
  if (chain.includes(opened.path)) return 'got one that includes this file in turn'
  return chain.length > MAX_INCLUSION_DEPTH
    ? `got more than ${MAX_INCLUSION_DEPTH} files in one another`
    : undefined
}

function isInside(src: string, from: string): boolean {
  const written = src.replaceAll('\\', '/')
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.includes('\0')) return false
  // Where the root of a docset lies, only the opener knows; it opens nothing outside the source folder.
  if (/^~?\//.test(written)) return true
  return !/^\.\.(?:\/|$)/.test(path.posix.join(path.posix.dirname(from), written))
}
