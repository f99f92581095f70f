import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsQR from 'jsqr'
import { qrSvg } from '../../src/render/qr.ts'

/** Pixels of a module. */
const SCALE = 4

test('a QR code says its text', () => {
  const text = 'https://learn.microsoft.com/ja-jp/skypeforbusiness/a?b=1#c-d'
  const svg = qrSvg(text, 'A & B')
  assert.match(svg, /aria-label="A &amp; B"/)
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
  const side = size * SCALE
  const image = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y } of darkModules(/ d="([^"]*)"\/><\/svg>/.exec(svg)![1]!)) {
    for (let dy = 0; dy < SCALE; dy++)
      for (let dx = 0; dx < SCALE; dx++)
        image.fill(
          0,
          ((y * SCALE + dy) * side + x * SCALE + dx) * 4,
          ((y * SCALE + dy) * side + x * SCALE + dx) * 4 + 3,
        )
  }
  assert.equal(jsQR(image, side, side)?.data, text)
})

/** Follows the line: `M` to, `m` by, `h` draws. */
function darkModules(path: string): { x: number; y: number }[] {
  const modules: { x: number; y: number }[] = []
  let [x, y] = [0, 0]
  for (const [, command, a = '0', b = '0'] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))]
    else if (command === 'm') x += Number(a)
    else for (let end = x + Number(a); x < end; x++) modules.push({ x, y })
  }
  return modules
}
