/**
 * Where both languages are seen, a selection keeps to the language it begins in, so that text of one
 * language is copied. Outside the text, and where both languages are the same, it is not restricted.
 */
const { dataset } = document.documentElement

document.addEventListener('pointerdown', ({ button, shiftKey, target }) => {
  // With the shift key a selection grows; with another button a menu opens on it.
  if (button !== 0 || shiftKey || !dataset['selects']) return
  // The other language lies in the range, though not marked: it would be dragged, not selected.
  if (sideOf(target) !== dataset['selects']) getSelection()?.removeAllRanges()
  delete dataset['selects']
})

document.addEventListener('selectstart', ({ target }) => {
  const side = sideOf(target)
  if (side) dataset['selects'] = side
  else delete dataset['selects']
})

function sideOf(target: EventTarget | null): 'target' | 'source' | undefined {
  const element = target instanceof Text ? target.parentElement : target
  if (!(element instanceof Element)) return undefined
  const run = element.closest('article :is(.target, .source)')
  return run ? (run.classList.contains('target') ? 'target' : 'source') : undefined
}
