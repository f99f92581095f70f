/** `<missing-page>`: finds the page that an address may mean, and goes there, or offers those that are like it. */
import { findRoute, localesOf, namesOf, type RouteList } from '../../site/find-route.ts'
import { nearSlugs } from '../../site/near-routes.ts'
import { toRoute } from '../../site/routes.ts'

class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { routes = '', base = '/' } = this.dataset
    const response = await fetch(routes)
    if (!response.ok) return
    const list: RouteList = await response.json()
    const pathname = location.pathname.slice(base.length - 1)
    const found = findRoute(list, pathname)
    const rest = location.search + location.hash
    if (found?.isSure) return location.replace(toRoute(found.locale, found.slug, base) + rest)
    const slugs = found ? [found.slug] : nearSlugs(list, pathname)
    if (slugs.length === 0) return
    const { locale: asked } = namesOf(list, pathname)
    const { offerPages } = await import('./offer-pages.ts')
    for (const place of this.querySelectorAll<HTMLElement>('[data-found]')) {
      const led = place.dataset['found']?.split(' ') ?? []
      // Each half leads to pages of its own language; to the address that was asked for where that is one.
      const order = [...led].sort((a, b) => Number(b === asked) - Number(a === asked))
      offerPages(
        place,
        slugs.flatMap((slug) => {
          const having = localesOf(list, slug)
          const locale = order.find((name) => having.includes(name)) ?? having[0]
          return locale ? [{ href: toRoute(locale, slug, base) + (found ? rest : ''), slug }] : []
        }),
      )
    }
  }
}

customElements.define('missing-page', MissingPage)
