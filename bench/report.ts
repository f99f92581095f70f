/** The figures as Markdown tables. */
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import path from 'node:path'
import { growthExponent } from './growth.ts'
import type { BuildMeasure, Change } from './measure-build.ts'
import type { ShardsMeasure } from './measure-shards.ts'
import type { QualityMeasure } from './measure-quality.ts'
import type { ReadingSpeed } from './measure-reading.ts'
import type { JudgedMeasure, SearchMeasure } from './measure-search.ts'
import { percentile } from './page-weight.ts'
import type { ProbeReport } from './probe.ts'
import { ROOT } from './run-probed.ts'

/** One line that tells what the figures were taken on. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const versions = ['astro', 'satteri', 'pagefind'].map((name) => `${name} ${versionOf(name)}`)
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const system = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}, ${type()} ${release()}`
  return `${system}; Node ${process.versions.node}, ${versions.join(', ')}`
}

function versionOf(name: string): string {
  const file = path.join(ROOT, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

export function reportReading(speed: ReadingSpeed): string {
  const { documents, pairs, surveySeconds, readSeconds } = speed
  return table(
    ['reading', 'value'],
    [
      ['documents', String(documents)],
      ['pairs', String(pairs)],
      ['first look', seconds(surveySeconds)],
      ['reading, one thread', seconds(readSeconds)],
      ['pairs per second', String(Math.round(pairs / readSeconds))],
    ],
  )
}

export function reportBuilds(builds: BuildMeasure[]): string {
  const row = (name: string, value: (build: BuildMeasure) => string) => [name, ...builds.map(value)]
  const weight = (kind: 'html' | 'first', share: number) => (build: BuildMeasure) =>
    kilobytes(
      percentile(
        build.weights.map((page) => page[kind]).sort((a, b) => a - b),
        share,
      ),
    )
  const changes = Object.keys(builds[0]?.again ?? {}) as Change[]
  const stages = builds.at(-1)?.cold.stages.map(({ name }) => name) ?? []
  return table(
    ['documents', ...builds.map(({ documents }) => String(documents))],
    [
      row('cold', ({ cold }) => seconds(cold.wall)),
      row('cold, processor time', ({ cold }) => seconds(cold.cpu)),
      ...stages.map((name) => row(`– ${name}`, ({ cold }) => seconds(stageSeconds(cold, name)))),
      ...changes.map((change) =>
        row(`${change} ÷ cold`, ({ cold, again }) => (again[change].cpu / cold.cpu).toFixed(2)),
      ),
      row('largest process', ({ cold }) => megabytes(cold.peak)),
      row('output', ({ output }) => megabytes(output.total)),
      row('– images and downloads', ({ output }) => megabytes(output.media)),
      row('HTML files', ({ output }) => String(output.pages)),
      row('page, median (Brotli)', weight('html', 0.5)),
      row('page, 95th percentile', weight('html', 0.95)),
      row('first load, median', weight('first', 0.5)),
      row('first load, 95th percentile', weight('first', 0.95)),
      row('largest page', ({ smoothness }) => kilobytes(smoothness.size)),
      row('– own script in a change of view', ({ smoothness }) => milliseconds(smoothness.script)),
      row('– change ÷ bare attribute', ({ smoothness: { change, bare } }) =>
        (change / bare).toFixed(2),
      ),
      row('– slow frame in scrolling', ({ smoothness }) => milliseconds(smoothness.frame)),
    ],
  )
}

export function reportShards(measure: ShardsMeasure): string {
  const { documents, copies, shards, joined, search, bytes } = measure
  const longest = Math.max(...shards.map(({ cpu }) => cpu))
  const all = [...shards, joined]
  const total = all.reduce((sum, { cpu }) => sum + cpu, 0)
  return table(
    [`${documents} documents (${copies} × the folder), ${shards.length} shards`, 'value'],
    [
      ['longest shard, processor time', seconds(longest)],
      ['joining, processor time', seconds(joined.cpu)],
      ['all, processor time', seconds(total)],
      ['per document', milliseconds((1000 * total) / documents)],
      ['largest process', megabytes(Math.max(...all.map(({ peak }) => peak)))],
      ['a search (median, slow)', `${search.median.toFixed(0)}, ${search.slow.toFixed(0)} ms`],
      ['read for it (median, most)', `${kilobytes(bytes.median)}, ${kilobytes(bytes.most)}`],
    ],
  )
}

export function reportSearch(measure: SearchMeasure): string {
  const { terms, variants, records, indexSeconds, bytes } = measure
  const rows = Object.entries(terms).flatMap(([name, figures]) => [
    [`${name}: terms that find nothing`, `${figures.none.length} of ${figures.terms}`],
    [`${name}: first result holds the term`, percent(figures.first)],
    [
      `${name}: a search (median, slow)`,
      `${figures.milliseconds.median.toFixed(0)}, ${figures.milliseconds.slow.toFixed(0)} ms`,
    ],
    [
      `${name}: read for it (median, most)`,
      `${kilobytes(figures.bytes.median)}, ${kilobytes(figures.bytes.most)}`,
    ],
  ])
  const same = variants.pairs - variants.different.length
  return table(
    ['search', 'value'],
    [
      ['records', String(records)],
      ['indexing', seconds(indexSeconds)],
      ['files', megabytes(bytes)],
      ...rows,
      ['spellings with the same first result', `${same} of ${variants.pairs}`],
    ],
  )
}

export function reportJudged({ queries, search, plain }: JudgedMeasure): string {
  return table(
    [`${queries} judged queries on the guide`, 'search', 'engine alone'],
    [
      ['success@1', percent(search.success), percent(plain.success)],
      ['MRR@5', percent(search.reciprocal), percent(plain.reciprocal)],
    ],
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** The exponent of growth; nothing where there is only one size. */
export function reportGrowth(builds: BuildMeasure[]): string {
  if (new Set(builds.map(({ documents }) => documents)).size < 2) return ''
  const points = (time: (build: BuildMeasure) => number) =>
    builds.map((build) => ({ size: build.documents, time: time(build) }))
  const wall = growthExponent(points(({ cold }) => cold.wall))
  const cpu = growthExponent(points(({ cold }) => cold.cpu))
  return `Time grows as n^${wall.toFixed(2)}, processor time as n^${cpu.toFixed(2)}.`
}

export function reportQuality({ seconds: time, rules, precision, rates }: QualityMeasure): string {
  const judged = (rule: string) => {
    const measured = precision.get(rule)
    return measured ? `${(measured.right / measured.of).toFixed(2)} of ${measured.of}` : '–'
  }
  return [
    `Quality rules: ${seconds(time)}.`,
    table(
      ['rule', 'severity', 'faults', 'precision'],
      rules.map(({ rule, faults }) => [rule.id, rule.severity, String(faults), judged(rule.id)]),
    ),
    table(
      ['translated by', 'source words', 'errors', 'per 1,000 words'],
      rates.map(({ type, words, errors, rate }) =>
        [type || 'unstated', words, errors, rate].map(String),
      ),
    ),
  ].join('\n\n')
}

function stageSeconds({ stages, wall }: ProbeReport, name: string): number {
  const index = stages.findIndex((stage) => stage.name === name)
  if (index < 0) return 0
  return (stages[index + 1]?.start ?? wall) - stages[index]!.start
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`
}
