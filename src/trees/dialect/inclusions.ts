/**
 * Lines that stand for what their generator puts in their place: another file, the page's contents, a
 * label. They are dropped.
 */
import { createInside, type Range } from './inside.ts'
import type { TemplateTag } from './templates.ts'

interface Form {
  written: string
  line: RegExp
}

const FORMS: readonly Form[] = [
  { written: '{! !}', line: /^\{!.*!\}$/ },
  { written: '{* *}', line: /^\{\*.*\*\}$/ },
  { written: '--8<--', line: /^-+8<-+(?:[ \t].*)?$/ },
  { written: '<<<', line: /^<<<[ \t]*[@.~/\w].*$/ },
  { written: '[[toc]]', line: /^\[(?:\[toc\]|toc)\]$/i },
  { written: '( )=', line: /^\([\w.:-]+\)=$/ },
]
/** What such a line begins with. */
const FIRST = /[{\-<[(]/

const HINT = /^[ \t]*(?:\{[!*]|-+8<-|<<<[ \t]*[@.~/\w]|\[\[?[Tt][Oo][Cc]\]|\([\w.:-]+\)=)/m
const MARK = /\{[!*]|-8<-|<<<|\[[Tt][Oo][Cc]\]|\)=/

/** Whether something of the kind may be in a text. */
export function mayHoldInclusions(text: string): boolean {
  return MARK.test(text) && HINT.test(text)
}

export function findInclusions(text: string, ranges: readonly Range[]): TemplateTag[] {
  const tags: TemplateTag[] = []
  const inside = createInside(ranges)
  let start = 0
  for (const whole of text.split('\n')) {
    const line = whole.trim()
    const form = FIRST.test(line[0] ?? '') ? FORMS.find((one) => one.line.test(line)) : undefined
    const from = start + whole.indexOf(line)
    if (form && !inside(from))
      tags.push({
        kind: 'alone',
        name: '',
        dialect: 'template',
        attributes: new Map(),
        start: from,
        end: from + line.length,
        written: form.written,
      })
    start += whole.length + 1
  }
  return tags
}
