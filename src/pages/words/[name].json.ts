/** The words of what opens on a page, in each language of the interface: loaded when something is opened. */
import type { APIRoute } from 'astro'
import { interfaceLanguages, openedWords } from '../../site/strings/index.ts'
import { wordsName } from '../../site/words-name.ts'

export function getStaticPaths() {
  return interfaceLanguages.map((language) => ({
    params: { name: wordsName(language) },
    props: { language },
  }))
}

export const GET: APIRoute<{ language: string }> = ({ props }) =>
  Response.json(openedWords(props.language))
