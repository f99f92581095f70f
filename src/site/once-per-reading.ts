import { processContext, type ReadFolder } from '../content/process-context.ts'
import { memoize } from '../memoize.ts'

/**
 * Keeps the answers of a function of strings until documents are read again: in a build for good, while
 * documents are being written until the next change.
 *
 * @param answer receives what was read
 */
export function oncePerReading<Words extends string[], Answer>(
  answer: (read: ReadFolder, ...words: Words) => Answer,
): (...words: Words) => Answer {
  let made: { of: ReadFolder; answer: (...words: Words) => Answer } | undefined
  return (...words) => {
    const { read } = processContext()
    if (!read) throw new Error('Expected the documents to be read before pages are made')
    if (made?.of !== read)
      made = { of: read, answer: memoize((...own: Words) => answer(read, ...own)) }
    return made.answer(...words)
  }
}
