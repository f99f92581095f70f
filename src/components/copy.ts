import { announce } from './announce.ts'

/**
 * Copies a text and says so on the button that was pressed, for a moment, and to screen readers.
 *
 * @param words what to say when it worked and when it did not
 */
export async function copyText(
  text: string,
  button: HTMLElement,
  words: { done: string; failed: string },
): Promise<void> {
  const said = await navigator.clipboard.writeText(text).then(
    () => words.done,
    () => words.failed,
  )
  announce(said)
  button.dataset['said'] = said
  setTimeout(() => delete button.dataset['said'], 2000)
}
