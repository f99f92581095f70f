/** What the site is called. */
import { documentPages } from './documents.ts'
import { oncePerReading } from './once-per-reading.ts'
import { inLanguage } from '../config/config.ts'
import { docset, environment } from './site.ts'

/**
 * The configured name; without one the title of the only document, else the name of the folder.
 *
 * @param language language of the interface
 */
export const siteName: (language: string) => Promise<string> = oncePerReading(nameIn)

async function nameIn(_: unknown, language: string): Promise<string> {
  const configured = inLanguage(docset.name, language)
  if (configured) return configured
  const pages = await documentPages()
  const page = pages.find(({ locale }) => locale.startsWith(language)) ?? pages[0]
  if (page && pages.every(({ slug }) => slug === page.slug)) return page.document.title[page.side]
  return environment.sourceName.split('/').at(-1) || 'Taiyaku'
}
