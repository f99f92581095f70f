/** The pages of a route that have to be made: those that the last site has not. */
import { createHash } from 'node:crypto'
import { processContext } from '../content/process-context.ts'
import { countTaken } from './page-progress.ts'

/** A page of a route that a site has many of. */
export interface ManyPage<Data> {
  params: { locale: string; path: string | undefined }
  /** All that the page shows, beside what the code and the options of a build say; as JSON has it. */
  read: () => Promise<Data>
}

/** As Astro takes it. */
interface StaticPage<Data> {
  params: ManyPage<Data>['params']
  props: { read: () => Promise<Data> }
}

/**
 * Leaves out the pages that are taken from the last site: it has them, made of the same data.
 *
 * @param name of the pages below their paths, where they have one
 */
export async function withoutKept<Data>(
  pages: readonly ManyPage<Data>[],
  name = '',
): Promise<StaticPage<Data>[]> {
  const { takePage, hasLastSite } = processContext()
  const missing: StaticPage<Data>[] = []
  for (const { params, read } of pages) {
    // While documents are written a page is made when it is asked for.
    if (import.meta.env.DEV || !takePage) {
      missing.push({ params, props: { read } })
      continue
    }
    const file = [params.locale, params.path, name, 'index.html'].filter(Boolean).join('/')
    const take = async () => {
      const data = await read()
      return { data, isTaken: takePage(file, digest(data)) }
    }
    // The data of all pages at once are more than a page's data twice. Where there is no last site they are
    // noted for the next one when the page is made.
    if (!hasLastSite) missing.push({ params, props: { read: async () => (await take()).data } })
    else if (!(await take()).isTaken) missing.push({ params, props: { read } })
  }
  countTaken(pages.length - missing.length)
  return missing
}

function digest(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url')
}
