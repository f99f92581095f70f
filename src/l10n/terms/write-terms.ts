/** Proposed terms, for people and for tools. */
import { stringify } from 'csv-stringify/sync'
import type { Concept } from './concept.ts'
import type { Candidate } from './propose-terms.ts'
import { writeTbx } from './write-tbx.ts'

type Write = (
  candidates: readonly Candidate[],
  locales: { source: string; target: string },
) => Iterable<string>

export const termFormats: Readonly<Record<string, Write>> = {
  text: (candidates) => candidates.map(toLine),
  json: (candidates) => [JSON.stringify(candidates, null, 2) + '\n'],
  csv: writeCsv,
  tbx: (candidates, locales) =>
    writeTbx(
      candidates.map((candidate) => toConcept(candidate, locales)),
      locales.source,
    ),
}

function toLine({ source, count, translations }: Candidate): string {
  const targets = translations.map(({ target, count: times }) => `${target} (${times})`)
  return `${String(count).padStart(7)}  ${source}: ${targets.slice(0, 5).join(', ')}\n`
}

/** A glossary to go on with: the most frequent translation preferred, the others admitted. */
function writeCsv(candidates: readonly Candidate[]): string[] {
  const rows = candidates.flatMap(({ source, translations }) =>
    translations.map(({ target, count }, index) => ({
      source,
      target,
      status: index === 0 ? 'preferred' : 'admitted',
      case: '',
      note: `${count} ×`,
    })),
  )
  return [
    stringify(rows, { header: true, columns: ['source', 'target', 'status', 'case', 'note'] }),
  ]
}

function toConcept(
  { source, translations }: Candidate,
  locales: { source: string; target: string },
): Concept {
  return {
    id: source,
    terms: [
      { text: source, locale: locales.source, status: 'preferred', isExact: false },
      ...translations.map(({ target, count }, index) => ({
        text: target,
        locale: locales.target,
        status: index === 0 ? ('preferred' as const) : ('admitted' as const),
        isExact: false,
        note: `${count} ×`,
      })),
    ],
  }
}
