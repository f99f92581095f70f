import { countDiagnostics, isFailure, summarize, type Diagnostic } from '../docset/diagnostics.ts'
import { invocation } from './invocation.ts'
import type { BuildResult } from '../build/build-site.ts'

/**
 * Tells what a build has made, and which documents it had to leave out.
 *
 * @returns the exit code
 */
export function reportBuild(result: BuildResult, strict = false): number {
  const { out, documents, pages, seconds, diagnostics } = result
  printErrors(diagnostics)
  const counts = countDiagnostics(diagnostics)
  const failed = isFailure(counts, strict)
  if (failed && counts.error === 0) console.error('Warnings fail a build with `--strict`.')
  const more = counts.warning + counts.note > 0 ? `; \`${invocation('check')}\` lists them` : ''
  console.log(
    `${out}: ${count(documents, 'document')}, ${count(pages, 'page')} in ${seconds.toFixed(1)} s ` +
      `(${summarize(counts)}${more})`,
  )
  return failed ? 1 : 0
}

/**
 * Tells which documents were left out.
 *
 * @returns whether there are any
 */
export function printErrors(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  for (const error of errors) console.error(toLine(error))
  return errors.length > 0
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function toLine({ path, line, column, reason, note }: Diagnostic): string {
  const position = [path, line, column].filter((part) => part !== undefined).join(':')
  return [`${position}: ${reason}.`, note].filter(Boolean).join(' ')
}
