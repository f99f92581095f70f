import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { readUnits } from '../../../src/l10n/exchange/unit.ts'
import { toUnitDocument } from '../../../src/l10n/exchange/read-documents.ts'
import { xliff21 } from '../../../src/l10n/exchange/xliff-2.ts'
import { openSuggestions } from '../../../src/l10n/memory/suggestions.ts'
import { pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-suggestions-'))
after(() => rmSync(folder, { recursive: true }))
const locales = { source: 'en-US', target: 'ja-JP' }
const tu = (source: string, target: string) =>
  `<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="ja"><seg>${target}</seg></tuv></tu>`
writeFileSync(
  path.join(folder, 'memory.tmx'),
  `<tmx version="1.4"><body>${tu('Close the window.', '窓を閉める。')}${tu('Close the windows.', 'ウィンドウを閉じます。')}</body></tmx>`,
)

test('what memories have for a like sentence is suggested, not what it has already', async () => {
  const suggest = await openSuggestions(folder, 'memory.tmx', locales)
  const [unit] = readUnits(pair('0abcd-101', 'ウィンドウを閉じます。', 'Close the window.'))
  assert.deepEqual(suggest(unit!), [{ likeness: 100, target: '窓を閉める。' }])
  const nothing = await openSuggestions(folder, undefined, locales)
  assert.deepEqual(nothing(unit!), [])
})

test('the file that review mode reads bears suggestions as notes', () => {
  const text = pair('0abcd-101', '閉じる', 'Close it')
  const document = toUnitDocument('a.md', text, locales)
  document.units[0]!.suggestions = [{ likeness: 90, target: '**閉める**' }]
  assert.match(
    xliff21.document(document, 1),
    /<note category="suggestion-90">\*\*閉める\*\*<\/note>/,
  )
})
