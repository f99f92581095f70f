/** Images and downloads of the source folder, each once for all locales. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { readFileSync } from 'node:fs'
import { processContext } from '../../content/process-context.ts'
import { plannedTrees } from '../../content/planned-trees.ts'
import { listMedia } from '../../docset/links/media.ts'
import { readPublication } from '../../docset/config/publication.ts'
import { environment } from '../../site/site.ts'

export const getStaticPaths: GetStaticPaths = () =>
  filesMadeHere().map(({ path, absolute }) => ({ params: { path }, props: { absolute } }))

/** Those that joined shards have are there already. */
function filesMadeHere() {
  const { read, given } = processContext()
  if (given) return []
  const files = listMedia(readPublication(environment.source, undefined, plannedTrees()))
  return files.filter(({ path }) => read?.shard?.has(path) ?? true)
}

export const GET: APIRoute<{ absolute: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.absolute)))
