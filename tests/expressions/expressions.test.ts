/**
 * No regular expression takes more than linear time on hostile text. The analyser finds what a repeated
 * character can do; what repeated words can do is tried below, on texts a quadratic one never ends on.
 */
import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, test } from 'node:test'
import { analyse } from 'scslre'
import { readOutline } from '../../src/sxs/outline/outline.ts'
import { toElements } from '../../src/sxs/markdown/learn/directives.ts'
import { expandIncludes } from '../../src/sxs/markdown/learn/expand-includes.ts'
import { joinBreaks } from '../../src/sxs/markdown/cjk.ts'
import { escapeCodePipes } from '../../src/sxs/markdown/code-pipes.ts'
import { definitionsFor, readDefinitions } from '../../src/sxs/markdown/definitions.ts'
import { replaceFrames } from '../../src/sxs/markdown/learn/embedded-frames.ts'
import { unnestAutolinks } from '../../src/sxs/markdown/nested-autolinks.ts'
import { TOKEN_START } from '../../src/sxs/markdown/skeleton.ts'
import { escapeUnknownTags } from '../../src/sxs/markdown/unknown-tags.ts'
import { createHeadingIds } from '../../src/sxs/rehype/heading-ids.ts'
import { isImperative } from '../../src/sxs/checklists/imperatives.ts'
import { readTwins } from '../../src/sxs/twin/twin.ts'
import { textPiece } from '../../src/l10n/exchange/xliff-unit.ts'
import { collectExpressions, type Expression } from './collect.ts'
import { patience } from '../patience.ts'

const { expressions, unknown } = collectExpressions(path.resolve(import.meta.dirname, '../..'))

/** Files whose expressions may be slow, and why. */
const EXCEPTIONS: Record<string, string> = {
  'bench/sample.ts': 'draws words from documents for a measurement; nothing else runs it',
}

/** Files with expressions made while the program runs, and what they are made of. */
const MADE: Record<string, string> = {
  'src/sxs/markdown/learn/containers.ts': 'a count of quote marks, at the start of a line',
  'src/sxs/markdown/long-runs.ts': 'the word of the own elements',
  'src/sxs/markdown/markdown.ts': 'the word of the own elements',
  'src/sxs/markdown/skeleton.ts': 'the word of the own elements',
  'src/sxs/markdown/unknown-tags.ts': 'the names of elements',
  'src/sxs/markdown/written.ts': 'the word of the own elements',
  'src/sxs/outline/marks.ts': 'the word of the own elements',
  'src/l10n/quality/rules/text/inflected-name.ts': 'a word of letters and digits',
  'src/l10n/quality/settings/pattern-rule.ts': 'what the owner of the documents wrote',
  'src/l10n/quality/settings/schema.ts': 'the same, to see whether it is one',
  'src/l10n/terms/find-terms.ts': 'a term, escaped, with a few endings',
}

const fileOf = (place: string) => place.replace(/:\d+$/, '')

/** Expressions that take more than linear time, with the character that makes them. */
function findSlow(all: readonly Expression[]): string[] {
  return all.flatMap(({ place, source, flags }) => {
    const { reports } = analyse({ source, flags }, { maxReports: 1 })
    return reports.map(
      ({ character }) => `${place} /${source}/${flags} on ${character.literal.source}`,
    )
  })
}

describe('regular expressions', () => {
  test('are found, wherever they stand', () => {
    assert.ok(expressions.length > 300, `${expressions.length}`)
    const files = new Set(expressions.map(({ place }) => fileOf(place)))
    // A literal, a constructor with constants, the front matter and the script of a component.
    for (const file of [
      'src/sxs/markdown/fences.ts',
      'src/render/values.ts',
      'src/sxs/pairs/scan.ts',
    ])
      assert.ok(files.has(file), file)
    const marker = expressions.find(({ source }) => source.startsWith('<span data-ttu-id=(?:'))
    assert.match(marker?.source ?? '', /data-stu-id=/, 'constants are not put together')
  })

  test('are all linear in the text they read', () => {
    const slow = findSlow(expressions.filter(({ place }) => !(fileOf(place) in EXCEPTIONS)))
    assert.deepEqual(slow, [], 'Rewrite it, or name the file among the exceptions with a reason.')
  })

  test('are made while the program runs in known places only', () => {
    assert.deepEqual([...new Set(unknown.map(fileOf))].sort(), Object.keys(MADE).sort())
  })

  test('that are slow would be found', () => {
    const known = ['\\s+$', '(?:a+)+b', '\\d*\\w+;', '^(.*?)[ \\t]*x$']
    const slow = findSlow(known.map((source) => ({ place: 'x', source, flags: '' })))
    assert.equal(slow.length, known.length)
  })

  test('named as exceptions are slow', () => {
    for (const file of Object.keys(EXCEPTIONS))
      assert.notDeepEqual(findSlow(expressions.filter(({ place }) => fileOf(place) === file)), [])
  })
})

const TIMES = 300_000

const hostile: Record<string, () => unknown> = {
  'includes that never end': () => toElements('[!include[a](b '.repeat(TIMES)),
  'includes without an address': () => toElements('[!include['.repeat(TIMES)),
  'quoted code that never ends': () => toElements('[!code-x[a](b '.repeat(TIMES)),
  'runs of backticks': () => toElements(`[!include ${'` `` '.repeat(TIMES)}`),
  'one run of backticks': () => toElements(`[!include ${'`'.repeat(TIMES)}x`),
  'includes in a half': () =>
    expandIncludes('[!include[a](b '.repeat(TIMES), 'source', () => undefined),
  'headings that never end': () => readOutline('<h1>'.repeat(TIMES)),
  'code that is never named': () => readOutline(':::code '.repeat(TIMES)),
  'names of files that never end': () => readOutline('[!code[a '.repeat(TIMES)),
  'names in brackets that never end': () => toElements('[!include[a [b'.repeat(TIMES)),
  'paths in parentheses that never end': () => toElements('[!include[a](b(c'.repeat(TIMES)),
  'directives that never end': () => toElements(':::image alt-text="a"b'.repeat(TIMES)),
  'references that never end': () => toElements('<xref a '.repeat(TIMES)),
  'scripts that never end': () => escapeUnknownTags('<script>'.repeat(TIMES), () => {}),
  'scripts that end once': () =>
    escapeUnknownTags(`${'<script>'.repeat(TIMES)}${TOKEN_START}</script>`, () => {}),
  'frames that never end': () => replaceFrames('<iframe src="a"><video>'.repeat(TIMES)),
  'links that never end': () => unnestAutolinks('<a href="b">'.repeat(TIMES)),
  'code in a row that never ends': () => escapeCodePipes('| `a '.repeat(TIMES)),
  'addresses in a twin': () =>
    ['![', '[a](', '[a](b(', '<a ', '[!include [a](', '> - ', ':::image a="', '[a\\'].map((start) =>
      readTwins('a.md', start.repeat(50_000), {}),
    ),
  'definitions and references': () =>
    definitionsFor('[a]'.repeat(TIMES), readDefinitions('[a]: b\n'.repeat(TIMES))),
  'headings that are alike': () => {
    const giveId = createHeadingIds(new Set())
    for (let count = 0; count < TIMES; count++) giveId('a', undefined)
  },
  'line breaks and spaces': () =>
    joinBreaks(`${' '.repeat(TIMES)}\n`.repeat(3) + '\n'.repeat(TIMES)),
  'spaces in a clause': () => isImperative(`Click${' '.repeat(TIMES)}.`),
  'line breaks in an XLIFF': () =>
    textPiece(`${'\n'.repeat(TIMES)}x${'\n'.repeat(TIMES)}x`, undefined),
}

describe('hostile texts are read to their end', { timeout: patience(120) }, () => {
  for (const [name, read] of Object.entries(hostile)) {
    test(name, { timeout: patience(20) }, () => void read())
  }
})
