/** The words of the search dialog, in each language of the interface: loaded when it is opened. */
import type { APIRoute } from 'astro'
import { interfaceLanguages, searchWords } from '../../site/strings/index.ts'

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({
    params: { words: `words-${language}` },
    props: { language },
  }))
}

export const GET: APIRoute<{ language: string }> = ({ props }) =>
  Response.json(searchWords(props.language))
