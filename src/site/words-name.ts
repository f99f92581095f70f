import { createHash } from 'node:crypto'
import { memoize } from '../memoize.ts'
import { openedWords } from './strings/index.ts'

/**
 * Name of the file with a language's words. It has a hash of them: a page never gets the words of
 * another build.
 */
export const wordsName = memoize((language: string): string => {
  const words = JSON.stringify(openedWords(language))
  return `${language}-${createHash('sha256').update(words).digest('hex').slice(0, 6)}`
})
