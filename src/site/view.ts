/** The three ways to show a document. */
export const views = ['target', 'both', 'source'] as const

export type View = (typeof views)[number]

export function isView(value: unknown): value is View {
  return views.some((view) => view === value)
}

/**
 * The view a page opens in: the one a link asks for, else the reader's own, else the route's.
 * Values nobody knows (Learn uses `?view=` for product versions) are passed over.
 */
export function chooseView(asked: unknown, stored: unknown, initial: View): View {
  if (isView(asked)) return asked
  return isView(stored) ? stored : initial
}

/**
 * The address that shares a view: `?view=` stands in it only where it differs from the route's own.
 *
 * @example withView('https://x.org/a/?q=1#b', 'both', 'target') // 'https://x.org/a/?q=1&view=both#b'
 */
export function withView(address: string, view: View, initial: View): string {
  const url = new URL(address)
  if (view === initial) url.searchParams.delete('view')
  else url.searchParams.set('view', view)
  return url.href
}
