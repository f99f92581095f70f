import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { checkConfig } from '../../../src/config/check-config.ts'
import { backgrounds, contrast, contrastFault } from '../../../src/config/look/contrast.ts'

test('contrast is what WCAG defines', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
  assert.equal(contrast('#123456', '#123456'), 1)
})

test('the backgrounds are those of the styles', () => {
  const css = readFileSync(new URL('../../../src/ui/frame/base.css', import.meta.url), 'utf8')
  const tokens = ['paper', 'sheet', 'tint'].map((name) => {
    const [, light = '', dark = ''] =
      RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
    return { light: light.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'), dark }
  })
  assert.deepEqual(
    tokens.map(({ light }) => light),
    backgrounds.light,
  )
  assert.deepEqual(
    tokens.map(({ dark }) => dark),
    backgrounds.dark,
  )
})

test('the accent of the styles can be read, by the same measure', () => {
  assert.equal(contrastFault('#1d5480', 'light'), undefined)
  assert.equal(contrastFault('#8cc4ee', 'dark'), undefined)
})

const refused: [accent: unknown, message: RegExp][] = [
  [
    '#ffcc00',
    /`accent`: `#ffcc00` has a contrast of 1\.\d+ with `#edf2f6`, a background of the light theme; 4\.5 is needed\. `#\w{6}` has it\.$/,
  ],
  [
    { light: '#1d5480', dark: '#1d5480' },
    /`accent\.dark`: `#1d5480` has a contrast of .* dark theme/,
  ],
  ['red', /`accent`: expected a colour such as #1d5480\.$/],
  [{ light: '#1d5480' }, /`accent\.dark`: /],
]
for (const [accent, message] of refused)
  test(`is refused: ${JSON.stringify(accent)}`, () => {
    assert.throws(() => checkConfig({ accent }, 'c.ts'), { message })
  })

test('what is proposed in place of a colour is taken', () => {
  for (const theme of ['light', 'dark'] as const) {
    const [, proposed = ''] = /`(#\w{6})` has it/.exec(contrastFault('#777777', theme) ?? '') ?? []
    assert.equal(contrastFault(proposed, theme), undefined, proposed)
  }
})
