/** Images that are shown smaller than they are can be seen whole: by click, tap or key. */
import styles from './image-zoom.css?url'
import { article } from '../sentences/page-sentences.ts'
import { addStyle, button, make } from '../shared/dom.ts'
import { loadWords } from '../shared/load-words.ts'

const images = [
  ...(article?.querySelectorAll<HTMLImageElement>('img:not(a img, button img)') ?? []),
]

for (const image of images) {
  if (image.complete) void offer(image)
  image.addEventListener('load', () => void offer(image))
}
addEventListener('resize', () => images.forEach((image) => void offer(image)))

/** An image that is seen in full has nothing to open. */
async function offer(image: HTMLImageElement): Promise<void> {
  const isSmaller = image.naturalWidth > image.clientWidth + 8 && image.clientWidth > 0
  if (!isSmaller || image.role) return
  const words = await loadWords()
  await addStyleOnce()
  Object.assign(image, { role: 'button', tabIndex: 0 })
  image.ariaLabel = words['image.zoom'].replace('{name}', image.alt)
  image.addEventListener('click', () => open(image, words['peek.close']))
  image.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open(image, words['peek.close'])
  })
}

let styled: Promise<void> | undefined
function addStyleOnce(): Promise<void> {
  return (styled ??= addStyle(styles))
}

function open(image: HTMLImageElement, close: string): void {
  const picture = make('img', { src: image.currentSrc || image.src, alt: image.alt })
  const dialog = make('dialog', { className: 'zoom', ariaLabel: image.alt })
  dialog.append(
    make('div', { tabIndex: 0 }, picture),
    button(close, () => dialog.close()),
  )
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    image.focus({ preventScroll: true })
  })
  document.body.append(dialog)
  dialog.showModal()
}
