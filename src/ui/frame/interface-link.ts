/** The link to the interface in the other language carries the view, the fragment and the position. */
import {
  article,
  findSentence,
  firstSentence,
  fullLabel,
  moveBy,
} from '../sentences/page-sentences.ts'

const KEY = 'taiyaku-position'

interface Position {
  sentence: string
  top: number
}

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.interface-link')
  if (!link) return
  const { view } = document.documentElement.dataset
  const url = new URL(link.href)
  if (view) url.searchParams.set('view', view)
  url.hash = location.hash
  link.href = url.href
  const sentence = scrollY > 0 ? firstSentence() : null
  if (!sentence) return
  const position: Position = {
    sentence: fullLabel(sentence),
    top: sentence.getBoundingClientRect().top,
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(position))
  } catch {
    // Without storage the page opens at its fragment, or at its beginning.
  }
})

/** Restores the reading position that the page in the other language was left at. */
function restore(): void {
  const { sentence, top }: Position = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
  sessionStorage.removeItem(KEY)
  const found = sentence && findSentence(`#s-${sentence}`)
  if (found) moveBy(found.getBoundingClientRect().top - top)
}

if (article) {
  try {
    restore()
  } catch {
    // Storage is blocked, or holds something else: nothing to restore.
  }
}
