/**
 * Which answers documents have had from a docset as it was last: where nothing that they come from has
 * changed since, none of their questions need be asked again.
 */
import type { Answered } from '../docset/read/questions.ts'
import type { Reader } from '../docset/read/reader.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

interface Stored {
  /** Stands for all that answers come from, the fragments of pages aside. */
  surroundings: string
  /** What the fragments of pages come from, by their paths: of each page that an answer depends on. */
  pages: Record<string, string>
  /** By the digests of the documents that have had the answers. */
  answered: Record<string, Answered>
}

type Docset = Pick<Reader, 'surroundings' | 'textsOf'>

/** @returns what a docset would answer to a document, by its digest, where that is known */
export function loadAnswered(
  file: string,
  { surroundings, textsOf }: Docset,
): (digest: string) => Answered | undefined {
  const text = readSealed(file)
  const stored = text === undefined ? undefined : (JSON.parse(text) as Stored)
  if (stored?.surroundings !== surroundings()) return () => undefined
  const same = new Set(
    Object.entries(stored.pages).flatMap(([path, texts]) => (texts === textsOf(path) ? path : [])),
  )
  return (digest) => {
    const answered = stored.answered[digest]
    return answered?.pages.every((path) => same.has(path)) ? answered : undefined
  }
}

/** @param documents that have asked, each with its digest */
export function storeAnswered(
  file: string,
  { surroundings, textsOf }: Docset,
  documents: Iterable<{ digest: string; asked: Answered }>,
): void {
  const answered = [...documents].map(
    ({ digest, asked: { answers, pages } }): [string, Answered] => [digest, { answers, pages }],
  )
  const paths = new Set(answered.flatMap(([, { pages }]) => pages))
  const stored: Stored = {
    surroundings: surroundings(),
    pages: Object.fromEntries([...paths].map((path) => [path, textsOf(path)])),
    answered: Object.fromEntries(answered),
  }
  writeSealed(file, JSON.stringify(stored))
}
