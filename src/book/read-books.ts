/** Reads the documents of a book, and no others. */
import path from 'node:path'
import { UsageError } from '../cli/errors.ts'
import { Progress } from '../cli/progress.ts'
import { docsetConfig, inLanguage } from '../config/config.ts'
import { openConfiguredFolder } from '../config/configured-folder.ts'
import { setEnvironment, type Environment } from '../config/environment.ts'
import type { DocsetConfig } from '../config/options.ts'
import { toStub } from '../content/share.ts'
import { toDiagnostics, type Diagnostic } from '../docset/diagnostics.ts'
import { readAll } from '../docset/read/read-all.ts'
import type { Reader } from '../docset/read/reader.ts'
import { readLocaleContents } from '../site/navigation/locale-navigation.ts'
import { pagesOfView, toPages, type DocumentPage } from '../site/pages.ts'
import { interfaceLanguage } from '../site/strings/index.ts'
import type { View } from '../site/view.ts'
import type { Document } from '../sxs/document.ts'
import type { Book } from './book.ts'
import { makeBook } from './make-book.ts'
import { pagesBelow, selectPart, suggestPart } from './select-part.ts'

export interface BookRequest {
  source?: string | undefined
  original?: string | undefined
  site?: string | undefined
  /** The whole contents unless told. */
  part?: string | undefined
  view: View
}

export interface ReadBooks {
  /** One for each locale that the view shows. */
  books: Book[]
  environment: Environment
  settings: DocsetConfig
  diagnostics: Diagnostic[]
  /** Absolute path of each file of the source folder, by path. */
  files: ReadonlyMap<string, string>
}

/** @throws UsageError where there is no such folder or part */
export async function readBooks({ view, part, ...asked }: BookRequest): Promise<ReadBooks> {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const diagnostics: Diagnostic[] = []
  const reader = openConfiguredFolder(given, (file) => diagnostics.push(...toDiagnostics([file])))
  const environment = setEnvironment(process.env, given)
  const settings = docsetConfig(environment.sourceName)
  const { docset } = reader
  const pages = listPages(reader, settings)
  const byLocale = Map.groupBy(pagesOfView(pages, view), ({ locale }) => locale)
  const books: Book[] = []
  const unknown: UsageError[] = []
  for (const [locale, own] of byLocale) {
    const nodes = readLocaleContents(docset, pages, locale)
    const selected = selectPart(nodes, docset.routes, part)
    if (!selected) {
      unknown.push(unknownPart(part!, suggestPart(nodes, docset.routes, part!)))
      continue
    }
    const documents = await readDocuments(reader, pagesBelow(selected), diagnostics)
    const { side } = own[0]!
    const nameOfWhole = namer(settings, environment)
    const { routes: slugs } = docset
    books.push(makeBook({ nodes: selected, view, locale, side, documents, slugs, nameOfWhole }))
  }
  if (books.length === 0 && unknown[0]) throw unknown[0]
  const files = new Map(docset.publication.files.map((file) => [file.path, file.absolute]))
  return { books, environment, settings, diagnostics, files }
}

/** What names tell of the pages: documents are read when it is known which are wanted. */
function listPages(reader: Reader, { targetLocale }: DocsetConfig): DocumentPage[] {
  const stubs = [...reader.docset.routes]
    .filter(([name]) => reader.survey.has(name))
    .map(([name, slug]) => ({ slug, document: toStub(reader, name) }))
  return toPages(stubs, targetLocale)
}

async function readDocuments(
  reader: Reader,
  names: string[],
  diagnostics: Diagnostic[],
): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>()
  const progress = new Progress('Reading documents', names.length)
  for await (const read of readAll(reader, names)) {
    progress.step()
    diagnostics.push(...read.diagnostics)
    if (read.document) documents.set(read.path, read.document)
  }
  return documents
}

/** The configured name; without one that of the folder. */
function namer({ name }: DocsetConfig, { sourceName }: Environment): (locale: string) => string {
  return (locale) =>
    inLanguage(name, interfaceLanguage(locale)) ?? (path.posix.basename(sourceName) || 'Taiyaku')
}

function unknownPart(part: string, meant: string | undefined): UsageError {
  return new UsageError(
    `Expected a folder, a document or an entry of the contents in \`--part ${part}\`, found none` +
      (meant === undefined ? '.' : `; did you mean \`${meant}\`?`),
  )
}
