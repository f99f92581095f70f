import path from 'node:path'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Annotation } from './annotation.ts'

/** @param folder the source folder, relative to the one that the command is run in */
export function ofDiagnostic(diagnostic: Diagnostic, folder: string): Annotation {
  const { line, column, severity, rule, reason, note } = diagnostic
  return {
    path: path.posix.join(folder, diagnostic.path),
    line,
    column,
    level: severity,
    rule: rule || 'taiyaku',
    message: note === undefined ? `${reason}.` : `${reason}. ${note}`,
  }
}
