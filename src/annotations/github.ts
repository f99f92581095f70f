/**
 * Workflow commands of GitHub Actions: each line that a step prints becomes an annotation at a file and line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import type { Annotation } from './annotation.ts'

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const

/** @example toCommand({ path: 'a.md', line: 3, level: 'note', rule: 'r', message: 'm' }) // '::notice file=a.md,line=3,title=r::m' */
export function toCommand({ path, line, column, level, rule, message }: Annotation): string {
  const properties = Object.entries({ file: path, line, col: column, title: rule })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
