import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { repairTables } from '../../../src/sxs/markdown/tables.ts'

function repair(lines: string[]): { lines: string[]; messages: number } {
  const file = new VFile()
  const repaired = repairTables(lines.join('\n'), file, (line) => line)
  return { lines: repaired.split('\n'), messages: file.messages.length }
}

test('a sound table stays as it is', () => {
  const table = ['|a|b|', '|-|-|', '|c|d|', 'x']
  assert.deepEqual(repair(table), { lines: table, messages: 0 })
})

test('rows with too many cells widen the header, once reported', () => {
  const { lines, messages } = repair(['|a|b|', '|-|-|', '|c|d|e|', '|f|'])
  assert.deepEqual(lines.slice(0, 2), ['|a|b| |', '|-|-|---|'])
  assert.equal(messages, 1)
})

test('a delimiter row of another width is made to fit', () => {
  assert.deepEqual(
    repair(['| a | b | c |', '|--|--|--|--|', '| x | y |']).lines[0],
    '| a | b | c | |',
  )
  assert.deepEqual(repair(['| a | b |', '|--|', '| x | y |']).lines[1], '|--|---|')
})

test('tables in quotes and lists too; escaped pipes are no cells; fences are no tables', () => {
  assert.equal(repair(['> |a|', '> |-|', '> |c|d|']).lines[0], '> |a| |')
  assert.equal(repair(['|a|', '|-|', '|c\\|d|']).messages, 0)
  assert.equal(repair(['```', '|a|', '|-|', '|c|d|', '```']).messages, 0)
})

test('fences in lists and quotes are no tables, and tables behind them are repaired', () => {
  const table = ['|a|', '|-|', '|c|d|']
  const widened = ['|a| |', '|-|---|', '|c|d|']
  const fences = [
    ['- ```', '  |a|', '  |-|', '  |c|d|', '  ```'],
    ['1. ~~~', '   |a|', '   |-|', '   |c|d|', '   ~~~'],
    ['> - ```', '>   x', '>   ```'],
    ['``` a`b', '', 'x'],
  ]
  for (const fence of fences)
    assert.deepEqual(repair([...fence, '', ...table]), {
      lines: [...fence, '', ...widened],
      messages: 1,
    })
})

test('a row broken before an HTML tag is joined, once reported; what follows stays a row', () => {
  const table = ['|a|b|', '|-|-|', '|c|<ul><li>d</li>', '<li>e</li></ul>|', '|f|g|', '', 'x']
  assert.deepEqual(repair(table), {
    lines: ['|a|b|', '|-|-|', '|c|<ul><li>d</li> <li>e</li></ul>|', '|f|g|', '', '', 'x'],
    messages: 1,
  })
})

test('HTML behind a table, and rows that are never closed, stay as they are', () => {
  for (const rest of [
    ['|c|d|', '<div>|</div>'],
    ['|c|d', '<p>x', 'y|'],
    ['c|d', '<p>x|'],
  ]) {
    const table = ['|a|b|', '|-|-|', ...rest]
    if (rest[0] === 'c|d') table[0] = 'a|b'
    assert.deepEqual(repair(table), { lines: table, messages: 0 })
  }
})
