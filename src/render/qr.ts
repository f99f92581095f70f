import { encode } from 'uqr'
import { drawOnce } from './qr-cache.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'

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
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 })
  const rows = data.map((row, y) => toBars(row, y)).join('')
  return (
    `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${rows}"/>`
  )
}

/**
 * The dark bars of a row as one line with gaps, a module thick: a third of the length of as many
 * rectangles, and a docset has thousands of codes.
 */
function toBars(row: boolean[], y: number): string {
  let path = ''
  let end = 0
  const modules = row.map((dark) => (dark ? '1' : '0')).join('')
  for (const { 0: bar, index } of modules.matchAll(/1+/g)) {
    path += path === '' ? `M${index} ${y}.5` : `m${index - end} 0`
    path += `h${bar.length}`
    end = index + bar.length
  }
  return path
}
