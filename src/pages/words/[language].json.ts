/** The words of what opens on a page, in each language of the interface: loaded when something is opened. */
import type { APIRoute } from 'astro'
import { interfaceLanguages, openedWords } from '../../site/strings/index.ts'

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({ params: { language } }))
}

export const GET: APIRoute = ({ params }) => Response.json(openedWords(params['language'] ?? 'en'))
