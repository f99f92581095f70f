/** The edge of the commands that make one file of many documents. */
import path from 'node:path'
import { Failure } from '../cli/errors.ts'
import { printErrors } from '../cli/report-build.ts'
import type { DocsetConfig } from '../config/options.ts'
import { writeWholeSync } from '../files/write-whole.ts'
import type { SiteAddress } from '../render/printed-address.ts'
import type { Book } from './book.ts'
import { bookFile } from './file-name.ts'
import { readBooks, type BookRequest } from './read-books.ts'

/** What a book is written with. */
export interface BookSurroundings {
  settings: DocsetConfig
  site: SiteAddress
  /** Absolute path of each file of the source folder, by path. */
  files: ReadonlyMap<string, string>
}

interface WriteRequest extends BookRequest {
  /** Folder that the files are written to. */
  out: string
  /** Of the files, without a dot. */
  ending: string
}

/**
 * Makes the books of a source folder and tells what was made.
 *
 * @returns the exit code
 */
export async function writeBooks(
  { out, ending, ...request }: WriteRequest,
  make: (book: Book, read: BookSurroundings) => Uint8Array | Promise<Uint8Array>,
): Promise<number> {
  const { books, environment, settings, files, diagnostics } = await readBooks(request)
  const site = { site: environment.site, base: environment.base }
  const whole = books.filter(({ chapters }) => chapters.length > 0)
  if (whole.length === 0)
    throw new Failure(`Expected documents in \`${environment.sourceName}\`, found none.`)
  for (const book of whole) {
    const { sourceName } = environment
    const name = bookFile(book.locale, {
      part: request.part,
      sourceName,
      isOnly: whole.length === 1,
    })
    const file = path.join(out, ...`${name}.${ending}`.split('/'))
    const bytes = await make(book, { settings, site, files })
    writeWholeSync(file, bytes)
    const { length } = book.chapters
    console.log(`${file}: ${length} document${length === 1 ? '' : 's'}`)
  }
  return printErrors(diagnostics) ? 1 : 0
}
