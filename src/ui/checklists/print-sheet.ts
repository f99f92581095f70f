/** Prints one sheet alone, or all, blank or with what is ticked. */
type PrintMode = 'blank' | 'done'

const root = document.documentElement

/** @param sheet `null` prints all */
export function printSheet(sheet: Element | null, mode: PrintMode): void {
  const title = document.title
  root.dataset['print'] = mode
  root.toggleAttribute('data-print-one', sheet !== null)
  sheet?.setAttribute('data-printed', '')
  // Print jobs and PDF files take their name from the page's title.
  const heading = [...(sheet?.querySelectorAll<HTMLElement>('h2 > span') ?? [])]
  const seen = heading.find((run) => run.getClientRects().length > 0)?.textContent?.trim()
  if (seen) document.title = seen
  addEventListener(
    'afterprint',
    () => {
      document.title = title
      delete root.dataset['print']
      root.removeAttribute('data-print-one')
      sheet?.removeAttribute('data-printed')
    },
    { once: true },
  )
  print()
}
