/** Images and downloads of the source folder, each once for all locales. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { readFileSync } from 'node:fs'
import { plannedTrees } from '../../content/planned-trees.ts'
import { listMedia } from '../../docset/links/media.ts'
import { readPublication } from '../../docset/config/publication.ts'
import { environment } from '../../site/site.ts'

export const getStaticPaths: GetStaticPaths = () =>
  listMedia(readPublication(environment.source, undefined, plannedTrees())).map(
    ({ path, absolute }) => ({
      params: { path },
      props: { absolute },
    }),
  )

export const GET: APIRoute<{ absolute: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.absolute)))
