import type { VFile } from 'vfile'
import { warn } from '../../messages.ts'
import { createPositionOf } from '../../pairs/positions.ts'
import type { OnHidden } from './hidden-elements.ts'

/** Makes what reports the elements of a file that show nothing, once for each name. */
export function createHiddenReport(file: VFile): OnHidden {
  const reported = new Set<string>()
  return (name) => {
    if (reported.has(name)) return
    reported.add(name)
    const text = String(file)
    const at = text.toLowerCase().indexOf(`<${name}`)
    warn(file, 'hidden-element', createPositionOf(text)(Math.max(0, at)), {
      expected: 'text',
      got: `\`<${name}>\`, which shows nothing`,
      remedy: 'It is left out: this site runs and loads nothing of a document; remove it.',
    })
  }
}
