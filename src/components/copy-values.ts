/** Copying of code blocks, and of values a reader must type exactly. */
import { article } from './sentences.ts'
import { words } from './words.ts'

// In a label a value names its box, and a click ticks it.
for (const value of article?.querySelectorAll<HTMLElement>('.value:not(label *)') ?? []) {
  const text = value.textContent?.trim() ?? ''
  value.role = 'button'
  value.tabIndex = 0
  value.ariaLabel = words.value.replace('{value}', text)
  value.addEventListener('click', () => void copy(text, value))
  value.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    value.click()
  })
}

for (const code of article?.querySelectorAll<HTMLElement>('.code') ?? []) {
  const button = document.createElement('button')
  button.type = 'button'
  button.ariaLabel = words.code
  button.addEventListener('click', () => {
    void copy(code.querySelector('pre')?.textContent ?? '', button)
  })
  code.append(button)
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const { copyText } = await import('./copy.ts')
  await copyText(text, button, words)
}
