/** The quality report as one HTML file in the site's look, readable without a server or a network. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Quality } from './check-docset.ts'
import { placeOf, showFiles, showPlace } from '../exchange/unit-places.ts'
import type { Finding } from './finding.ts'
import { markSpot } from './mark-spot.ts'
import type { Rule } from './rule.ts'
import { toRows, type Row } from './rows.ts'
import { formatSpacing } from './script-spacing.ts'
import { formatPrecision, languagesOf, summarizeRates, summarizeRules } from './summary.ts'

/** Where `npm start` serves the site; links of the report lead there. */
const SITE = 'http://localhost:4321'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** A document's findings at a time: the report of a docset is no tree in memory. */
export function* htmlReport(quality: Quality, rules: readonly Rule[]): Generator<string> {
  const style = read('../../ui/frame/base.css') + read('./report.css')
  const script = read('./report-client.js')
  yield `<!doctype html>\n<html lang="en">\n${toHtml(head(style, script))}\n<body>\n<main>\n`
  yield toHtml([
    h('h1', 'Translation quality'),
    ...summary(quality, rules),
    filters(quality, rules),
  ])
  const byPath = Map.groupBy(toRows(quality.findings), ({ finding }) => finding.path)
  for (const [path, rows] of byPath) yield '\n' + toHtml(section(path, rows, quality))
  yield `\n</main>\n<script>${script}</script>\n</body>\n</html>\n`
}

function head(style: string, script: string): Element {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', 'Translation quality'),
    h('style', style),
  ])
}

function summary(quality: Quality, rules: readonly Rule[]): Element[] {
  const row = (cells: string[], tag = 'td') =>
    h(
      'tr',
      cells.map((cell) => h(tag, cell)),
    )
  const spoken = languagesOf(quality)
  const rules_ = summarizeRules(quality, rules).map(({ rule, faults, covered }) =>
    h('tr', [
      h('th', { scope: 'row' }, [rule.title, ' ', h('code', rule.id)]),
      h('td', [h('span', { className: ['severity', rule.severity] }, rule.severity)]),
      h('td', String(faults) + (covered > 0 ? ` (+${covered} within others)` : '')),
      h('td', formatPrecision(rule, spoken)),
      h('td', rule.reason),
    ]),
  )
  const rates = summarizeRates(quality).map(({ type, documents, words, errors, rate }) =>
    row([TYPES[type] ?? type, String(documents), String(words), String(errors), String(rate)]),
  )
  return [
    h('table', [
      h('caption', 'Faults by rule'),
      h('thead', [
        row(['Rule', 'Severity', 'Faults', 'Precision on judged hits, by language', 'Why'], 'th'),
      ]),
      h('tbody', rules_),
    ]),
    h('table', [
      h('caption', 'Errors by kind of translation'),
      h('thead', [
        row(['Translated', 'Documents', 'Source words', 'Errors', 'Errors per 1,000 words'], 'th'),
      ]),
      h('tbody', rates),
    ]),
  ]
}

const TYPES: Record<string, string> = {
  HT: 'by people (HT)',
  MT: 'by machine (MT)',
  '': 'unstated',
}

function filters(quality: Quality, rules: readonly Rule[]): Element {
  const select = (name: string, label: string, values: [string, string][]) =>
    h('label', [
      label,
      h('select', { name }, [
        h('option', { value: '' }, 'all'),
        ...values.map(([value, text]) => h('option', { value }, text)),
      ]),
    ])
  return h('form', { hidden: true, role: 'search', ariaLabel: 'Findings' }, [
    select(
      'rule',
      'Rule',
      rules.map(({ id, title }) => [id, title]),
    ),
    select(
      'severity',
      'Severity',
      ['error', 'warning', 'info'].map((each) => [each, each]),
    ),
    h('label', [
      'File',
      h('input', { name: 'path', type: 'search', placeholder: 'part of its path' }),
    ]),
    h('output', { ariaLive: 'polite' }, `${toRows(quality.findings).length} findings`),
  ])
}

function section(path: string, rows: readonly Row[], quality: Quality): Element {
  const list = rows.map((row) => h('li', item(row, quality)))
  const properties = { dataPath: path }
  const { spacing, files } = quality.documents.get(path) ?? {}
  const habit = spacing && h('p', `Space between scripts: ${formatSpacing(spacing)}`)
  return h('section', properties, [h('h2', showFiles(path, files)), habit, h('ol', list)])
}

function item({ finding, others }: Row, quality: Quality): Element {
  const { locale: target = quality.locales.target, files } =
    quality.documents.get(finding.path) ?? {}
  const locales = { ...quality.locales, target }
  const { id, places, rule, severity, its, evidence, url } = finding
  const half = (side: 'source' | 'target') => {
    const [before, spot, after] = markSpot(finding, side)
    const marked = spot ? [h('mark', spot)] : []
    return h('p', { lang: locales[side], dir: 'auto' }, [before, ...marked, after])
  }
  const { file, line } = placeOf(finding)
  const own = file === (files?.target ?? finding.path) ? `line ${line}` : `${file}:${line}`
  const original = places?.target && places.source ? `, ${showPlace(places.source)}` : ''
  const place = `${id}, ${own}${original}`
  return h('article', { dataRule: rule, dataSeverity: severity }, [
    h('p', { className: ['fault'] }, [
      h('span', { className: ['severity', severity] }, severity),
      ' ',
      h('code', rule),
      ` (${its}) `,
      evidence,
    ]),
    half('target'),
    half('source'),
    h('p', { className: ['place'] }, [url ? h('a', { href: SITE + url }, place) : place]),
    ...otherPlaces(others),
  ])
}

/** The other places of one decision, folded away. */
function otherPlaces(others: readonly Finding[]): Element[] {
  if (others.length === 0) return []
  const rows = others.map((other) => {
    const { id, target, url } = other
    const place = `${showPlace(placeOf(other))}, ${id}`
    return h('li', [
      url ? h('a', { href: SITE + url }, place) : place,
      ' ',
      h('span', { dir: 'auto' }, target),
    ])
  })
  return [h('details', [h('summary', `and ${others.length} more`), h('ol', rows)])]
}
