/** The glossary for scripts: loaded when a sentence is opened or the search is asked. */
import type { APIRoute } from 'astro'
import { siteGlossary } from '../../site/glossary.ts'

export async function getStaticPaths() {
  return (await siteGlossary()).length > 0 ? [{ params: { name: 'terms' } }] : []
}

export const GET: APIRoute = async () => Response.json(await siteGlossary())
