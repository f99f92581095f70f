import type { VFile } from 'vfile'
import { readAttributes } from '../markdown/directives.ts'
import { warn } from '../messages.ts'
import { createFenceReader } from '../markdown/fences.ts'

const IMAGE = /:::\s*image\s([^\n]*?):::/gi

/** Reports `:::image:::` without an address or an alternative text, once a line; it is shown as text. */
export function checkImages(text: string, file: VFile): void {
  if (!/:::\s*image/i.test(text)) return
  const isFenced = createFenceReader()
  text.split('\n').forEach((line, at) => {
    if (isFenced(line)) return
    for (const { index, 1: written = '' } of line.matchAll(IMAGE)) {
      const { source, type, 'alt-text': alt } = readAttributes(written)
      const missing = !source ? 'source' : alt === undefined && type !== 'icon' ? 'alt-text' : ''
      if (missing === '') continue
      warn(
        file,
        'image',
        { line: at + 1, column: index + 1 },
        {
          expected: `\`:::image:::\` with \`${missing}\``,
          got: 'none',
          remedy: `Add \`${missing}="…"\`; until then the directive is shown as text.`,
        },
      )
      return
    }
  })
}
