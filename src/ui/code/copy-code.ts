/** A button that copies, at each block of code. Made without `dom.ts`: that would be a request more on every page with code. */
import { copyText } from '../shared/copy.ts'
import { article } from '../sentences/page-sentences.ts'

const { code: label = '' } = article?.parentElement?.dataset ?? {}

for (const code of article?.querySelectorAll<HTMLElement>('.code') ?? []) {
  const button = document.createElement('button')
  button.type = 'button'
  button.ariaLabel = label
  button.addEventListener('click', () => {
    void copyText(code.querySelector('pre')?.textContent ?? '', button)
  })
  code.append(button)
}
