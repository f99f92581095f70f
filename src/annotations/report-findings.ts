/** The quality report as annotations of files, for code hosts. */
import path from 'node:path'
import type { Annotation } from './annotation.ts'
import { toCommand } from './github.ts'
import { toSarif } from './sarif.ts'
import { readEnvironment } from '../config/environment.ts'
import type { Finding } from '../l10n/quality/finding.ts'
import { placeOf } from '../l10n/exchange/unit-places.ts'
import type { Quality } from '../l10n/quality/check-docset.ts'
import type { Rule } from '../l10n/quality/rule.ts'

/** A line for each finding, as GitHub Actions takes them. */
export function* githubReport({ findings }: Quality): Generator<string> {
  const { sourceName } = readEnvironment(process.env)
  for (const finding of findings) yield toCommand(ofFinding(finding, sourceName)) + '\n'
}

export function* sarifReport({ findings }: Quality, rules: readonly Rule[]): Generator<string> {
  const { sourceName } = readEnvironment(process.env)
  yield toSarif(
    findings.map((finding) => ofFinding(finding, sourceName)),
    rules,
  )
}

function ofFinding(finding: Finding, folder: string): Annotation {
  const { severity, rule, evidence, id, source, target } = finding
  const { file, line } = placeOf(finding)
  return {
    path: path.posix.join(folder, file),
    line,
    level: severity === 'info' ? 'note' : severity,
    rule,
    message: `${evidence} (${id})\n${source}\n${target}`,
  }
}
