import { encode } from 'uqr'
import { escapeHtml } from './escape-html.ts'

/**
 * A QR code as an SVG image. Its quiet zone of four modules is part of it, white, whatever the page's
 * colours are.
 *
 * @param text what the code says; also the image's name
 * @param label accessible name, plain text
 */
export function qrSvg(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 })
  const bars = data.flatMap((row, y) =>
    Array.from(
      row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
      ({ 0: bar, index }) => {
        return `M${index} ${y}h${bar.length}v1h-${bar.length}z`
      },
    ),
  )
  return (
    `<svg class="qr" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path d="${bars.join('')}"/></svg>`
  )
}
