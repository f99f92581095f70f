/** SARIF 2.1.0, which code scanning and editors read. */
import { packageVersion } from '../files/package-version.ts'
import type { Annotation, AnnotationRule } from './annotation.ts'

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * One run of one command.
 *
 * @param rules what is known of rules; those that only annotations name are added
 */
export function toSarif(
  annotations: readonly Annotation[],
  rules: readonly AnnotationRule[] = [],
): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  for (const { rule } of annotations) if (!titles.has(rule)) titles.set(rule, undefined)
  const ids = [...titles.keys()]
  const indices = new Map(ids.map((id, index) => [id, index]))
  const driver = {
    name: 'Taiyaku',
    version: packageVersion(),
    rules: Array.from(titles, ([id, title]) => ({
      id,
      ...(title !== undefined && { shortDescription: { text: title } }),
    })),
  }
  const results = annotations.map((annotation) => ({
    ruleId: annotation.rule,
    ruleIndex: indices.get(annotation.rule),
    level: annotation.level,
    message: { text: annotation.message },
    locations: [{ physicalLocation: locationOf(annotation) }],
  }))
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 1) + '\n'
}

function locationOf({ path, line, column }: Annotation): object {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    ...(line !== undefined && {
      region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    }),
  }
}
