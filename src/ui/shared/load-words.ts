/** The words of dialogs, peeks and messages: no page carries them, the first that needs one fetches all. */
import type { OpenedWords, SearchWords } from '../../site/strings/index.ts'

let words: Promise<OpenedWords> | undefined

/** @throws where they cannot be loaded */
export function loadWords(): Promise<OpenedWords> {
  return (words ??= fetchWords())
}

async function fetchWords(): Promise<OpenedWords> {
  const address = document.querySelector<HTMLElement>('site-settings')?.dataset['words'] ?? ''
  return (await fetch(address)).json()
}

/** @throws where they cannot be loaded */
export async function loadSearchWords(): Promise<SearchWords> {
  const entries = Object.entries(await loadWords()).filter(([key]) => key.startsWith('search.'))
  return Object.fromEntries(entries.map(([key, text]) => [key.slice(7), text])) as SearchWords
}
