import { drawOnce } from './qr-cache.ts'
import { toGrid } from './qr-grid.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'

/** Modules of the quiet zone on each side. */
const BORDER = 4

/**
 * A QR code as an SVG image. Its quiet zone of four modules is part of it, white, whatever the page's
 * colours are.
 *
 * @param text what the code says; also the image's name
 * @param label accessible name, plain text
 */
export function qrSvg(text: string, label: string): string {
  const code = drawOnce(text, drawCode)
  return `<svg class="qr" role="img" aria-label="${escapeHtml(label)}" ${code}</svg>`
}

function drawCode(text: string): string {
  const { size, modules } = toGrid(text)
  const rows = Array.from({ length: size }, (_, y) =>
    toBars(modules.subarray(y * size, (y + 1) * size), y + BORDER),
  )
  const side = size + 2 * BORDER
  return (
    `viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${rows.join('')}"/>`
  )
}

/**
 * The dark bars of a row as one line with gaps, a module thick: a third of the length of as many
 * rectangles, and a docset has thousands of codes.
 */
function toBars(row: Uint8Array, y: number): string {
  let path = ''
  let end = 0
  for (let start = row.indexOf(1); start !== -1; start = row.indexOf(1, end)) {
    path += path === '' ? `M${start + BORDER} ${y}.5` : `m${start - end} 0`
    const light = row.indexOf(0, start)
    end = light === -1 ? row.length : light
    path += `h${end - start}`
  }
  return path
}
