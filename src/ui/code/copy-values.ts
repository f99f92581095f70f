/** Copying of values a reader must type exactly. */
import { article } from '../sentences/page-sentences.ts'

// Inside a label a click on a value ticks the label's box: there it does not copy.
const { value: label = '' } = article?.parentElement?.dataset ?? {}

for (const value of article?.querySelectorAll<HTMLElement>('.value:not(label *)') ?? []) {
  const text = value.textContent?.trim() ?? ''
  value.role = 'button'
  value.tabIndex = 0
  value.ariaLabel = label.replace('{value}', text)
  value.addEventListener('click', () => void copy(text, value))
  value.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    value.click()
  })
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const { copyText } = await import('../shared/copy.ts')
  await copyText(text, button)
}
