import type { VFile } from 'vfile'
import { MAX_DEPTH, MAX_ELEMENTS } from './limits.ts'
import { warn, type Position } from './messages.ts'

/** Reports content that is nested too deep, or too much, to be shown as more than text. */
export function reportComplex(what: string, file: VFile, position: Position): void {
  warn(file, 'too-complex', position, {
    expected: `${what} at most ${MAX_DEPTH} deep and ${MAX_ELEMENTS} in all`,
    got: 'more',
    remedy: 'The text is shown without its formatting; look for quotes, lists or tags left open.',
  })
}
