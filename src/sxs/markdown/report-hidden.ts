import type { VFile } from 'vfile'
import { createPlaceOf } from '../pairs/places.ts'
import type { OnHidden } from './hidden-elements.ts'

/** Makes what reports the elements of a file that show nothing, once for each name. */
export function createHiddenReport(file: VFile): OnHidden {
  const reported = new Set<string>()
  return (name) => {
    if (reported.has(name)) return
    reported.add(name)
    const text = String(file)
    const at = text.toLowerCase().indexOf(`<${name}`)
    const message = file.message(`Expected text, got \`<${name}>\`, which shows nothing`, {
      place: createPlaceOf(text)(Math.max(0, at)),
      ruleId: 'hidden-element',
      source: 'taiyaku',
    })
    message.note = 'It is left out: this site runs and loads nothing of a document; remove it.'
  }
}
