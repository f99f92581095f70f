/** Diagnostics of many files: how they are printed, and whether they mean failure. */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'

/** An `error` means that a file was left out; a `note` needs no action. */
type Severity = 'error' | 'warning' | 'note'

/** One diagnostic, as `--json` prints it and the cache of the site keeps it. */
export interface Diagnostic {
  path: string
  /** 1-based; absent where a message concerns the whole file. */
  line?: number
  column?: number
  severity: Severity
  rule: string
  reason: string
  /** What to do. */
  note?: string
}

export type Counts = Record<Severity, number>

function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'note'
}

/** @param files in the order they shall be reported */
export function toDiagnostics(files: readonly VFile[]): Diagnostic[] {
  return files.flatMap((file) =>
    file.messages.map((message) => ({
      path: file.path,
      ...(message.line !== undefined && { line: message.line }),
      ...(message.column !== undefined && { column: message.column }),
      severity: severityOf(message),
      rule: message.ruleId ?? '',
      reason: message.reason,
      ...(message.note && { note: message.note }),
    })),
  )
}

/** The reverse of `toDiagnostics`: files with their messages, without text. */
export function toFiles(diagnostics: readonly Diagnostic[]): VFile[] {
  const files = new Map<string, VFile>()
  for (const { path, line, column, severity, rule, reason, note } of diagnostics) {
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    const place = line === undefined ? undefined : { line, column: column ?? 1 }
    const message = file.message(reason, { place, ruleId: rule, source: 'taiyaku' })
    message.fatal = severity === 'note' ? undefined : severity === 'error'
    message.note = note
  }
  return [...files.values()]
}

/** For people: messages by file, with their notes; `''` where there is nothing to say. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return reporter(toFiles(diagnostics), { quiet: true, verbose: true })
}

export function countDiagnostics(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): Counts {
  const counts: Counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** @example summarize({ error: 0, warning: 1, note: 2 }) // '0 errors, 1 warning, 2 notes' */
export function summarize(counts: Counts): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ')
}

/** Whether diagnostics fail a command: errors do, warnings when it is strict, notes never. */
export function isFailure(counts: Counts, strict: boolean): boolean {
  return counts.error > 0 || (strict && counts.warning > 0)
}
