/** On screens without room beside the text: its contents and the way back to the top, at hand wherever one reads. */
import styles from './reading-tools.css?url'
import { addStyle, button, make } from '../shared/dom.ts'
import { speech } from '../listening/voices.ts'
import { loadWords } from '../shared/load-words.ts'

const list = document.querySelector('contents-list ol')

async function show(): Promise<void> {
  const [words] = await Promise.all([loadWords(), addStyle(styles)])
  const tools = make('nav', { className: 'reading-tools', ariaLabel: words['tools.label'] })
  if (list?.childElementCount) tools.append(...contents(words['tools.contents']))
  const top = button('↑', toTop, { ariaLabel: words['tools.top'] })
  top.title = words['tools.top']
  tools.append(top)
  if (speech()) tools.append(listen(words['listen.title']))
  document.querySelector('.site-footer')?.before(tools)
  const reflect = (): void => void tools.toggleAttribute('data-away', scrollY < innerHeight)
  addEventListener('scroll', reflect, { passive: true })
  reflect()
}

/** Reads aloud from what is seen first. */
function listen(label: string): HTMLButtonElement {
  const start = async (): Promise<void> => {
    const { listenFrom } = await import('../listening/listening.ts')
    await listenFrom()
  }
  return button(label, start, { className: 'listen' })
}

function toTop(): void {
  scrollTo({ top: 0 })
  document.getElementById('ty-main')?.focus({ preventScroll: true })
}

/** The button that opens the list, and the list. */
function contents(label: string): HTMLElement[] {
  const panel = make('div', { id: 'ty-tools-contents', popover: 'auto', ariaLabel: label })
  panel.role = 'dialog'
  const copy = list!.cloneNode(true)
  panel.append(make('p', {}, label), copy)
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) panel.hidePopover()
  })
  const open = button(label, () => {}, { popoverTargetElement: panel })
  panel.addEventListener('beforetoggle', () => {
    const current = document.querySelector('contents-list [aria-current]')?.getAttribute('href')
    for (const link of panel.querySelectorAll('a')) {
      if (link.getAttribute('href') === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  })
  return [open, panel]
}

void show()
