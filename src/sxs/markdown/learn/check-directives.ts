import type { VFile } from 'vfile'
import { warn, type Fault } from '../../messages.ts'
import { readAttributes } from '../attributes.ts'
import { createFenceReader } from '../fences.ts'
import { readName } from './no-loc.ts'

const DIRECTIVE = /:::\s*([a-z][\w-]*)\s((?:(?!:::)[^\n])*):::/gi
const CODE_SPAN = /(?<!`)(`+)[^`\n]+\1(?!`)/g

/** Directives that Learn knows, without their `-end`. */
const KNOWN = new Set('code column form image moniker no-loc row video zone'.split(' '))

type RuledFault = Fault & { rule: string }

/** Reports `:::name …:::` that cannot be shown as what it is meant to be, one fault a line. */
export function checkDirectives(text: string, file: VFile): void {
  if (!text.includes(':::')) return
  const isFenced = createFenceReader()
  text.split('\n').forEach((line, at) => {
    if (isFenced(line) || !line.includes(':::')) return
    const shown = line.replace(CODE_SPAN, (code) => ' '.repeat(code.length))
    for (const { index, 1: name = '', 2: written = '' } of shown.matchAll(DIRECTIVE)) {
      const fault = findFault(name.toLowerCase(), written)
      if (!fault) continue
      warn(file, fault.rule, { line: at + 1, column: index + 1 }, fault)
      return
    }
  })
}

function findFault(name: string, written: string): RuledFault | undefined {
  const directive = `\`:::${name}:::\``
  const { values, loose } = readAttributes(written)
  const missing =
    name === 'no-loc' && readName(written) === undefined ? 'text' : findMissing(name, values)
  if (missing !== undefined)
    return {
      rule: name === 'image' ? 'image' : 'directive',
      expected: `${directive} with \`${missing}\``,
      got: 'none',
      remedy: `Add \`${missing}="…"\`; until then the directive is shown as text.`,
    }
  if (loose !== undefined)
    return {
      rule: 'directive-quote',
      expected: `no bare quote within \`${loose}\` of ${directive}`,
      got: 'one',
      remedy: 'The value is read up to its last quote; write `\\"` or `&quot;` within it.',
    }
  if (name === 'form')
    return {
      rule: 'form',
      expected: 'text',
      got: 'a form, which this site cannot send',
      remedy: 'Its name is shown in its place; remove the form, or link to the page that has it.',
    }
  if (KNOWN.has(name.replace(/-end$/, ''))) return undefined
  return {
    rule: 'directive',
    expected: 'a directive that Learn has',
    got: directive,
    remedy: `It is shown as text; Learn has ${[...KNOWN].map((known) => `\`${known}\``).join(', ')}.`,
  }
}

/** An attribute without which a directive shows nothing. */
function findMissing(name: string, values: Record<string, string>): string | undefined {
  if (name !== 'image' && name !== 'code' && name !== 'video') return undefined
  if (!values['source']) return 'source'
  const hasAlt = values['alt-text'] !== undefined || values['type'] === 'icon'
  return name === 'image' && !hasAlt ? 'alt-text' : undefined
}
