import type { Localized } from '../document.ts'

/** Ends a sentence that a space follows, and what may close behind it. */
const ENDS_BEFORE_SPACE = /[.!?…:;]["'”’)\]*_`~]*$/
/** Ends a sentence that nothing follows, in scripts without spaces. */
const ENDS_TIGHT = /[\u3001-\u303f\uff01-\uff65\u3040-\u30ff\u3400-\u9fff]["'”’)\]*_`~]*$/

/**
 * Whether two sentences that touch in the file, because the other language needs no space between them, need
 * one in this.
 */
export function needsSpace(before: Localized, after: Localized, side: keyof Localized): boolean {
  const other = side === 'target' ? 'source' : 'target'
  return (
    ENDS_BEFORE_SPACE.test(before[side]) &&
    ENDS_TIGHT.test(before[other]) &&
    /^\S/.test(after[side])
  )
}
