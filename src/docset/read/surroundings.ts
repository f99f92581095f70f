/** All that the answers to documents' questions come from, as one hash; the fragments of pages aside. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Docset } from '../docset.ts'
import { listMedia } from '../links/media.ts'
import type { Locales } from './answering.ts'
import type { ReaderOptions } from './reader-options.ts'
import type { Survey } from './survey.ts'
import type { FoundFile } from './walk.ts'

/** What is known of a docset's documents. */
interface Surrounding {
  survey: Survey
  options: ReaderOptions
  locales: Locales
}

export function hashSurroundings(
  docset: Docset,
  { survey, options, locales }: Surrounding,
): string {
  const media = listMedia(docset.publication)
  return hash([
    options,
    [...docset.routes],
    [...docset.landings],
    [...locales],
    [...docset.bases],
    docset.redirects,
    docset.publication.configs,
    docset.publication.files.map((file) => file.path),
    media.map(contentOf),
    [...survey.keys()],
  ])
}

/** A picture may be another and be as long. */
function contentOf({ absolute }: FoundFile): string {
  try {
    return createHash('sha256').update(readFileSync(absolute)).digest('base64url')
  } catch {
    return ''
  }
}

/** A hash of anything that JSON can write. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
