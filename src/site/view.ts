/** The three ways to show a document. */
export const views = ['target', 'both', 'source'] as const

export type View = (typeof views)[number]

export function isView(value: unknown): value is View {
  return views.some((view) => view === value)
}

/**
 * The address of a place, to be given to others: with the view always, or what they chose for themselves would win.
 *
 * @param fragment without `#`
 * @example placeAddress('https://x.org/a/?q=1', 'both', 'b') // 'https://x.org/a/?view=both#b'
 */
export function placeAddress(address: string, view: View, fragment: string): string {
  const url = new URL(address)
  url.searchParams.delete('q')
  url.searchParams.set('view', view)
  url.hash = fragment
  return url.href
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
