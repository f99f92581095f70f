/** Prints one sheet alone, or all, blank or with what is ticked. */
type PrintMode = 'blank' | 'done'

const root = document.documentElement

/** @param sheet `null` prints all */
export function printSheet(sheet: Element | null, mode: PrintMode): void {
  const title = document.title
  root.dataset['print'] = mode
  if (sheet) setApart(sheet)
  // Print jobs and PDF files take their name from the page's title.
  const heading = [...(sheet?.querySelectorAll<HTMLElement>('h2 > span') ?? [])]
  const seen = heading.find((run) => run.getClientRects().length > 0)?.textContent?.trim()
  if (seen) document.title = seen
  addEventListener(
    'afterprint',
    () => {
      document.title = title
      delete root.dataset['print']
    },
    { once: true },
  )
  print()
}

/** Until it is printed, the others are not there. */
function setApart(sheet: Element): void {
  root.setAttribute('data-print-one', '')
  sheet.setAttribute('data-printed', '')
  addEventListener(
    'afterprint',
    () => {
      root.removeAttribute('data-print-one')
      sheet.removeAttribute('data-printed')
    },
    { once: true },
  )
}

// Firefox prints a copy of the page that no longer knows which sheet its address names.
addEventListener('beforeprint', () => {
  const named = root.dataset['print'] ? null : document.querySelector('.sheet:target')
  if (named) setApart(named)
})
