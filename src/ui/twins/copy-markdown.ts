/** The button that copies a page's text as Markdown: in the language that is seen; of both, in the page's. */
import { copyText } from '../shared/copy.ts'
import { addStyle } from '../shared/dom.ts'
import styles from './copy-markdown.css?url'

const button = document.querySelector<HTMLButtonElement>('button[data-markdown]')

if (button) {
  const item = button.closest('li')
  void addStyle(styles)
  if (item) item.hidden = false
  button.addEventListener('click', () => void copyText(load(button.dataset), button))
}

async function load({ markdown = 'target', ...addresses }: DOMStringMap): Promise<string> {
  const { view = markdown } = document.documentElement.dataset
  const address = addresses[view] ?? addresses[markdown]
  const response = await fetch(address ?? 'index.md')
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return response.text()
}
