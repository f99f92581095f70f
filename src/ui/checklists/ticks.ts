/**
 * Ticks, remembered on this device alone: per document and checklist, by what each step is remembered
 * by. Both locales of a document share them. Storage may be blocked or full: ticks then hold for the page.
 */

/** Words that the scripts of a page of checklists say; `{name}` is filled in. */
export interface ChecklistWords {
  progress: string
  progressLabel: string
  done: string
  failed: string
  reset: string
  unstored: string
  date: string
  place: string
  not: string
  found: string
  back: string
  end: string
  foundText: string
  foundLink: string
  none: string
  return: string
}

/** The ticked steps of each checklist of a document. */
type Ticks = Record<string, string[]>

const PREFIX = 'taiyaku-ticks:'

/** @param name the document's, the same in both its locales */
export function loadTicks(name: string): Ticks {
  try {
    return parseTicks(localStorage.getItem(PREFIX + name))
  } catch {
    return {}
  }
}

/**
 * Changes the ticks of one checklist. What another page has ticked in the meantime stays.
 *
 * @returns whether they will be remembered
 */
export function storeTicks(name: string, checklist: string, ticked: string[]): boolean {
  try {
    const ticks = { ...loadTicks(name), [checklist]: ticked }
    if (ticked.length === 0) delete ticks[checklist]
    if (Object.keys(ticks).length > 0) localStorage.setItem(PREFIX + name, JSON.stringify(ticks))
    else localStorage.removeItem(PREFIX + name)
    return true
  } catch {
    return false
  }
}

/** Calls back when another page of the site changes the ticks of a document. */
export function onTicksChanged(name: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === PREFIX + name || key === null) changed()
  })
}

/** What is stored may be anything: only what is well formed counts. */
function parseTicks(stored: string | null): Ticks {
  const value: unknown = JSON.parse(stored ?? '{}')
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, keys]: [string, unknown]) =>
      Array.isArray(keys) ? [[id, keys.filter((key) => typeof key === 'string')]] : [],
    ),
  )
}

/** Fills `{name}` in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
