/** Reads a printed file back: its text page by page, and its pages as pictures. */
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pixels of a page, four bytes each, and how many there are to a millimetre. */
export interface Picture {
  data: Uint8ClampedArray
  width: number
  height: number
  perMillimetre: number
}

/** A stretch of text: its left and right end and its size, in points. */
interface PlacedText {
  text: string
  left: number
  right: number
  size: number
}

interface PrintedPage {
  /** Points. */
  width: number
  /** What is between the margins above and below. */
  texts: PlacedText[]
  /** All text in the order it is drawn, without white space and marks of notes. */
  text: string
  /** The lowest line above the margin. */
  lastLine: string
  fonts: { name: string; isEmbedded: boolean }[]
  draw: () => Promise<Picture>
}

export interface Printed {
  title: string
  language: string
  /** Titles of the outline, the first level. */
  outline: string[]
  pages: PrintedPage[]
}

const PER_MILLIMETRE = 8
/** Millimetres; page numbers stand below. */
const MARGIN = 14
const POINTS_PER_MILLIMETRE = 72 / 25.4

export async function readPdf(bytes: Buffer): Promise<Printed> {
  const file = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise
  const { info } = await file.getMetadata()
  const details = info as { Title?: string; Language?: string }
  const outline = (await file.getOutline()) ?? []
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, (_, index) => readPage(file, index + 1)),
  )
  return {
    title: details.Title ?? '',
    language: details.Language ?? '',
    outline: outline.map(({ title }) => title),
    pages,
  }
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await file.getPage(number)
  const { items, styles } = await page.getTextContent()
  // Fonts are known once the page's drawing is read.
  await page.getOperatorList()
  const fonts = Object.keys(styles).map((id) => {
    const { name, missingFile } = page.commonObjs.get(id) as { name: string; missingFile?: boolean }
    return { name, isEmbedded: !missingFile }
  })
  const lines = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
  const text = lines.map(({ str }) => str).join('')
  const heightOf = ({ transform }: (typeof lines)[number]) => Number(transform[5])
  const body = lines.filter((line) => heightOf(line) > MARGIN * POINTS_PER_MILLIMETRE)
  const lowest = Math.min(...body.map(heightOf))
  const lastLine = body
    .filter((line) => heightOf(line) < lowest + 2)
    .map(({ str }) => str)
    .join('')
  const texts = body.map(({ str, transform: [, , c, d, left], width }) => ({
    text: str,
    left: Number(left),
    right: Number(left) + width,
    size: Math.hypot(Number(c), Number(d)),
  }))
  const { width } = page.getViewport({ scale: 1 })
  const draw = async (): Promise<Picture> => {
    const viewport = page.getViewport({ scale: PER_MILLIMETRE / POINTS_PER_MILLIMETRE })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport })
      .promise
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    return { data, width, height, perMillimetre: PER_MILLIMETRE }
  }
  return { width, texts, text: withoutMarks(text), lastLine: withoutMarks(lastLine), fonts, draw }
}

function withoutMarks(text: string): string {
  return withoutSpace(text).replace(/\[\d+\]/g, '')
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFKC')
}

/** Sizes in millimetres of the squares that are drawn by their border, empty inside. */
export function findBoxes({ data, width, height, perMillimetre }: Picture): number[] {
  const isDark = (x: number, y: number) => (data[(y * width + x) * 4] ?? 255) < 180
  const least = Math.floor(3.3 * perMillimetre)
  const most = Math.ceil(6 * perMillimetre)
  const boxes: { x: number; y: number; size: number }[] = []
  for (let y = 1; y < height - most; y++) {
    for (let x = 1; x < width - most; x++) {
      if (!isDark(x, y) || isDark(x - 1, y)) continue
      let end = x
      while (isDark(end + 1, y)) end++
      const size = end - x + 1
      if (size < least || size > most) continue
      if (isSquare(isDark, x, y, size) && !boxes.some((box) => near(box, x, y, size)))
        boxes.push({ x, y, size })
    }
  }
  return boxes.map(({ size }) => size / perMillimetre)
}

/** Whether the other three sides are there and the middle is not; nearly a square is enough. */
function isSquare(
  isDark: (x: number, y: number) => boolean,
  left: number,
  top: number,
  size: number,
): boolean {
  const corner = Math.ceil(size / 6)
  const has = (test: (at: number) => boolean) => {
    for (let at = corner; at < size - corner; at++) if (!test(at)) return false
    return true
  }
  const side = (x: number) => has((at) => [-1, 0, 1, 2].some((d) => isDark(x + d, top + at)))
  const bottom = [-4, -3, -2, -1, 0, 1, 2, 3].some((d) =>
    has((at) => isDark(left + at, top + size - 1 + d)),
  )
  // A drawn box has thin lines and nothing in it; a bold letter has neither.
  const isEmpty = [corner, Math.floor(size / 2)].every((row) =>
    has((at) => !isDark(left + at, top + row)),
  )
  return bottom && isEmpty && side(left - 1) && side(left + size - 2)
}

function near(box: { x: number; y: number; size: number }, x: number, y: number, size: number) {
  return Math.abs(box.x - x) < size && Math.abs(box.y - y) < size
}
