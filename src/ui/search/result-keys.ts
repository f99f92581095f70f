/**
 * Keys in the dialog: arrows move the focus from the field along the results and back, Enter in the field
 * opens the first one.
 */
export function onResultKey(event: KeyboardEvent, input: HTMLElement, results: HTMLElement): void {
  if (event.isComposing || !(event.target instanceof HTMLElement)) return
  const links = [...results.querySelectorAll<HTMLElement>('a, button')]
  const at = links.indexOf(event.target)
  const inInput = event.target === input
  if (event.key === 'Enter' && inInput) {
    event.preventDefault()
    results.querySelector<HTMLElement>('[data-result]')?.click()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || (at < 0 && !inInput)) return
  event.preventDefault()
  const next = links[at + step]
  if (at + step < 0) input.focus()
  else next?.focus()
}
