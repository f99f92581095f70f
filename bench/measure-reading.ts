/** How fast documents are read, without a site. */
import { readDocset } from '../src/docset/docset.ts'
import { readAll } from '../src/docset/read/read-all.ts'
import { createReader } from '../src/docset/read/reader.ts'

export interface ReadingSpeed {
  documents: number
  pairs: number
  /** Finding the files and a first look at each. */
  surveySeconds: number
  /** Reading every page, on one thread. */
  readSeconds: number
}

export async function measureReading(source: string): Promise<ReadingSpeed> {
  const start = performance.now()
  const reader = createReader(readDocset(source))
  const surveyed = performance.now()
  const paths = [...reader.docset.routes.keys()]
  let pairs = 0
  for await (const { document } of readAll(reader, paths, 0))
    pairs += document?.segments.length ?? 0
  const read = performance.now()
  return {
    documents: paths.length,
    pairs,
    surveySeconds: (surveyed - start) / 1000,
    readSeconds: (read - surveyed) / 1000,
  }
}
