import { announce } from './announce.ts'
import styles from './said.css?url'
import { loadWords } from './load-words.ts'

let styled: Promise<void> | undefined

/** What to say when copying worked and when it did not. */
interface CopyWords {
  done: string
  failed: string
}

/**
 * Copies a text and says so on the button that was pressed, for a moment, and to screen readers.
 *
 * @param text what cannot be loaded is not copied
 * @param words those of the site's pages by default
 */
export async function copyText(
  text: Promise<string> | string,
  button: HTMLElement,
  words: Promise<CopyWords> | CopyWords = copyWords(),
): Promise<void> {
  const isCopied = await Promise.resolve(text)
    .then((loaded) => navigator.clipboard.writeText(loaded))
    .then(
      () => true,
      () => false,
    )
  const { done, failed } = await words
  // Not imported from the start: that would be a request more on every page with something to copy.
  styled ??= import('./dom.ts').then(({ addStyle }) => addStyle(styles))
  await styled
  const said = isCopied ? done : failed
  announce(said)
  button.dataset['said'] = said
  setTimeout(() => delete button.dataset['said'], 2000)
}

async function copyWords(): Promise<CopyWords> {
  const words = await loadWords()
  return { done: words['copy.done'], failed: words['copy.failed'] }
}
