/** Addresses of all documents without locale, for the page that finds one in other letter case. */
import { documentPages } from '../site/documents.ts'

export async function GET(): Promise<Response> {
  const pages = Map.groupBy(await documentPages(), ({ locale }) => locale)
  const slugs = new Set([...pages.values()].flat().map(({ slug }) => slug))
  return Response.json({ locales: [...pages.keys()], slugs: [...slugs] })
}
