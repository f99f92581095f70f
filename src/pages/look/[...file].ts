/** The files of the site's own look: logo, icon, style. */
import type { APIRoute, GetStaticPaths } from 'astro'
import path from 'node:path'
import { lookFiles } from '../../config/look/look-files.ts'
import { docset, environment } from '../../site/site.ts'

export const getStaticPaths: GetStaticPaths = () =>
  Array.from(lookFiles(docset, environment.folder), ([name, content]) => ({
    params: { file: path.posix.relative('look', name) },
    props: { content },
  }))

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content)
