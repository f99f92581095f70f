/** Hands the search records of all documents to the index; not part of the finished site. */
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { searchRecords } from '../../site/search-records.ts'

export const GET: APIRoute = async () => {
  const entries = await getCollection('documents')
  return Response.json(searchRecords(entries.map(({ data }) => data)))
}
