import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Checklist, Localized, Step } from '../../src/sxs/document.ts'
import { readTexts } from '../../src/sxs/projection/headings.ts'

/** A checklist as a reader would jot it down, both languages: a fixture's expectation. */
export function outline({ kind, id, anchor, title, columns, steps }: Checklist): string {
  const heading = `${kind} ${id}${anchor === id ? '' : ` at ${anchor || 'the start'}`}: ${both(title)}`
  const head = columns
    ?.map((column) => `${column.role ?? 'other'} ${both(column.title)}`)
    .join(' | ')
  return [
    heading,
    ...(head ? [`  | ${head}`] : []),
    ...steps.flatMap((step) => lines(step, '  ')),
  ].join('\n')
}

function lines(step: Step, indent: string): string[] {
  const { number, lead, text, body, segments, steps, after, cells, links } = step
  return [
    ...(lead ? [`${indent}> ${show(lead)}`] : []),
    `${indent}${number ?? '-'} ${show(text)} (${segments.map((id) => id.split('-')[1]).join(' ')})`,
    ...(body ? [`${indent}  + ${show(body)}`] : []),
    ...(cells ?? []).map((cell) => `${indent}  | ${show(cell)}`),
    ...(links ?? []).map(
      (link) => `${indent}  → ${link.checklist ?? `#${link.anchor}`}: ${both(link.title)}`,
    ),
    ...steps.flatMap((nested) => lines(nested, `${indent}  `)),
    ...(after ? [`${indent}  . ${show(after)}`] : []),
  ]
}

function show(html: string): string {
  return both(textsOf(html))
}

function both({ target, source }: Localized): string {
  return target === source ? source : `${target} / ${source}`
}

/** Plain text of neutral HTML in each language. */
export function textsOf(html: string): Localized {
  const children = fromHtml(html, { fragment: true }).children as Element['children']
  return readTexts({ type: 'element', tagName: 'div', properties: {}, children })
}
