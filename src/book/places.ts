import type { SiteAddress } from '../render/printed-address.ts'
import type { Book } from './book.ts'
import type { BookPlaces } from './resolve-link.ts'

/** What links of a book's chapters are resolved with. */
export function placesOf({ chapters, locale }: Book, { site, base }: SiteAddress): BookPlaces {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug.toLowerCase(), chapter]))
  return { chapters: bySlug, locale, site, base }
}
