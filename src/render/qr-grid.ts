/**
 * A QR code with the mask that the standard asks for: of eight patterns that may be laid over a code the one
 * which is read best. `uqr` finds the same one, but tries them on arrays of arrays: that took two thirds of
 * the time of drawing a code, and a docset has thousands.
 */
import { encode, QrCodeDataType } from 'uqr'
import { penaltyOf } from './qr-penalty.ts'

export interface QrGrid {
  /** Modules of a side. */
  size: number
  /** Row by row; 1 is dark. */
  modules: Uint8Array
}

/** Which modules each pattern inverts. */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Laid over the bits that name the mask, so that they are never all light. */
const FORMAT_MASK = 0x5412

/** @returns the code of a text, with the best level of correction that its size has room for, without a border */
export function toGrid(text: string): QrGrid {
  const { size, data, types } = encode(text, {
    ecc: 'L',
    boostEcc: true,
    border: 0,
    maskPattern: 0,
  })
  const masked = new Uint8Array(size * size)
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) if (row[x]) masked[y * size + x] = 1
  layouts[size] ??= toLayout(size, types)
  const { changes, format } = layouts[size]
  const level = levelOf(masked, format)
  let best = masked
  let least = Infinity
  for (const [mask, change] of changes.entries()) {
    const modules = new Uint8Array(masked.length)
    for (let at = 0; at < modules.length; at++) modules[at] = masked[at]! ^ change[at]!
    drawFormat(modules, format, formatOf(level, mask))
    const penalty = penaltyOf(modules, size)
    if (penalty < least) [best, least] = [modules, penalty]
  }
  return { size, modules: best }
}

/** What codes of a size have in common. */
interface Layout {
  /** By mask: 1 where a module is another than under the first mask. */
  changes: Uint8Array[]
  /** Where the bits stand that tell the mask, counted from the last: each twice. */
  format: [first: number, second: number][]
}

/** By size. */
const layouts: Layout[] = []

function toLayout(size: number, types: readonly QrCodeDataType[][]): Layout {
  const first = MASKS[0]!
  const changes = MASKS.map((inverts) =>
    Uint8Array.from(
      types.flatMap((row, y) =>
        row.map((type, x) => Number(type === QrCodeDataType.Data && inverts(x, y) !== first(x, y))),
      ),
    ),
  )
  return { changes, format: formatPlaces(size) }
}

/** The fifteen bits that tell the level of correction and the mask. */
function formatOf(level: number, mask: number): number {
  const told = (level << 3) | mask
  let rest = told
  for (let bit = 0; bit < 10; bit++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  return ((told << 10) | rest) ^ FORMAT_MASK
}

function formatPlaces(size: number): Layout['format'] {
  const at = (x: number, y: number) => y * size + x
  return Array.from({ length: 15 }, (_, bit) => {
    const column = bit < 6 ? bit : bit + 1
    const first = bit < 8 ? at(8, column) : bit === 8 ? at(7, 8) : at(14 - bit, 8)
    const second = bit < 8 ? at(size - 1 - bit, 8) : at(8, size - 15 + bit)
    return [first, second]
  })
}

function levelOf(modules: Uint8Array, places: Layout['format']): number {
  const bits = places.reduce((sum, [first], bit) => sum | (modules[first]! << bit), 0)
  return (bits ^ FORMAT_MASK) >>> 13
}

function drawFormat(modules: Uint8Array, places: Layout['format'], format: number): void {
  for (const [bit, twice] of places.entries())
    for (const place of twice) modules[place] = (format >>> bit) & 1
}
