import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { MAX_DEPTH, MAX_ELEMENTS } from './limits.ts'

/** Reports content that is nested too deep, or too much, to be shown as more than text. */
export function reportComplex(what: string, file: VFile, place: Point): void {
  const message = file.message(
    `Expected ${what} at most ${MAX_DEPTH} deep and ${MAX_ELEMENTS} in all, got more`,
    { place, ruleId: 'too-complex', source: 'taiyaku' },
  )
  message.note =
    'The text is shown without its formatting; look for quotes, lists or tags left open.'
}
