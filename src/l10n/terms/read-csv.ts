import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Failure } from '../../cli/command.ts'
import type { Concept, Term, TermStatus } from './concept.ts'

const STATUSES: Readonly<Record<string, TermStatus>> = {
  '': 'preferred',
  preferred: 'preferred',
  admitted: 'admitted',
  forbidden: 'forbidden',
}

const row = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number() }),
})

/**
 * Reads a glossary in CSV: a line with the names of the columns, then a line for each term of the target.
 *
 * `source`, `target`: the terms. `status`: `preferred` (default), `admitted` or `forbidden`, of the target.
 * `case`: `yes` where letter case is part of the term. `note`. `locale`: of the target, where the glossary
 * has several. `concept`: lines of the same are one concept, also those with different source terms;
 * without it lines of the same source are.
 *
 * @param locales of terms that do not name theirs
 * @param name of the file, for messages
 * @throws Failure with the line
 */
export function readCsv(
  text: string,
  locales: { source: string; target: string },
  name: string,
): Concept[] {
  const concepts = new Map<string, Concept>()
  const add = createAdd()
  for (const { record, info } of readRows(text, name)) {
    const line = `${name}:${info.lines}`
    const { source = '', target = '', status = '', note = '', concept = '' } = record
    const known = STATUSES[status.toLowerCase()]
    if (!known)
      throw failure(`${line}: Expected preferred, admitted or forbidden, got \`${status}\``)
    if (!source && !(concept && target))
      throw failure(`${line}: Expected a term in the column \`source\`, got none`)
    const id = concept || source
    const own = concepts.get(id) ?? { id, terms: [] }
    concepts.set(id, own)
    const isExact = /^(?:yes|true|1)$/i.test(record.case ?? '')
    add(own, { text: source, locale: locales.source, status: 'preferred', isExact })
    const locale = record.locale || locales.target
    checkLocale(locale, line)
    add(own, { text: target, locale, status: known, isExact, ...(note && { note }) })
  }
  return [...concepts.values()]
}

function readRows(text: string, name: string): z.output<typeof row>[] {
  let columns: string[] = []
  try {
    const rows: unknown = parse(text, {
      columns: (names: string[]) => (columns = names.map((each) => each.trim().toLowerCase())),
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      delimiter: [',', ';', '\t'],
      relax_column_count_less: true,
    })
    checkColumns(columns, name)
    return z.array(row).parse(rows)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw failure(`${name}: Expected CSV, got ${error instanceof Error ? error.message : error}`)
  }
}

function checkColumns(columns: readonly string[], name: string): void {
  if (columns.includes('source') && columns.includes('target')) return
  const got = columns.join(', ') || 'nothing'
  throw failure(`${name}:1: Expected the columns \`source\` and \`target\`, got ${got}`)
}

/** Adds a term to a concept that does not have it yet. */
function createAdd(): (concept: Concept, term: Term) => void {
  const known = new Map<Concept, Set<string>>()
  return (concept, term) => {
    const own = known.get(concept) ?? new Set()
    known.set(concept, own)
    const key = `${term.locale} ${term.text}`
    if (!term.text || own.has(key)) return
    own.add(key)
    concept.terms.push(term)
  }
}

function checkLocale(locale: string, line: string): void {
  try {
    new Intl.Locale(locale)
  } catch {
    throw failure(`${line}: Expected a locale such as de-DE, got \`${locale}\``)
  }
}

/** In one line, whatever the file holds. */
function failure(message: string): Failure {
  return new Failure(message.replace(/\s+/g, ' ').slice(0, 500))
}
