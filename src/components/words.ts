/** Words of what opens on the page; fetched once, when something is first opened. */
import type { OpenedWords } from '../site/strings/index.ts'

let words: Promise<OpenedWords> | undefined

/** @throws where they cannot be loaded */
export function loadWords(): Promise<OpenedWords> {
  return (words ??= fetchWords())
}

async function fetchWords(): Promise<OpenedWords> {
  const address = document.querySelector<HTMLElement>('site-settings')?.dataset['words'] ?? ''
  return (await fetch(address)).json()
}
