/** `<missing-page>`: finds the page that an address may mean, and goes there or offers it. */
import { findRoute, type RouteList } from '../../site/find-route.ts'
import { toRoute } from '../../site/routes.ts'

class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { routes = '', base = '/' } = this.dataset
    const response = await fetch(routes)
    if (!response.ok) return
    const list: RouteList = await response.json()
    const found = findRoute(list, location.pathname.slice(base.length - 1))
    if (!found) return
    const href = toRoute(found.locale, found.slug, base) + location.search + location.hash
    if (found.isSure) return location.replace(href)
    for (const offer of this.querySelectorAll<HTMLElement>('[data-found]')) {
      const link = offer.querySelector('a')
      if (!link) continue
      link.href = href
      link.textContent = href
      offer.hidden = false
    }
  }
}

customElements.define('missing-page', MissingPage)
