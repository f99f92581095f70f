/** A document in one language as Markdown, at its page's address + `index.md`. */
import type { APIRoute } from 'astro'
import { twinText } from '../../render/twin-text.ts'
import { besideEachOther, documentOf, documentPages, madeHere } from '../../site/documents.ts'
import type { DocumentPage } from '../../site/pages.ts'
import { toRoute } from '../../site/routes.ts'
import { environment } from '../../site/site.ts'

export async function getStaticPaths() {
  return madeHere(besideEachOther(await documentPages())).map((page) => ({
    params: { locale: page.locale, path: page.slug },
    props: { page },
  }))
}

export const GET: APIRoute<{ page: DocumentPage }> = async ({ props: { page } }) => {
  const { locale, slug, side } = page
  const { base, site } = environment
  const { title, description, markdown } = await documentOf(page)
  const text = twinText(
    {
      title: title[side],
      description: side === 'target' ? description : undefined,
      markdown: markdown?.[side] ?? '',
    },
    { locale, route: toRoute(locale, slug, base), base, site },
  )
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
