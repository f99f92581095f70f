import type { Localized } from '../sxs/document.ts'
import type { Alternates } from './alternates.ts'

/** Addresses of a document's twins in Markdown: each at its page's address + `index.md`. */
export function twinAddresses({ all, languages }: Alternates): Partial<Localized> {
  const addressOf = (name: string) => {
    const page = all.find(({ locale }) => locale === name)
    return page && `${page.href}index.md`
  }
  const [target, source] = [addressOf(languages.target), addressOf(languages.source)]
  return { ...(target && { target }), ...(source && { source }) }
}
