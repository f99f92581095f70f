/** Addresses of all documents without locale, for the page that finds one in other letter case. */
import { documentPages, landingPages } from '../site/documents.ts'
import { toRouteList } from '../site/find-route.ts'

export async function GET(): Promise<Response> {
  return Response.json(toRouteList([...(await documentPages()), ...(await landingPages())]))
}
