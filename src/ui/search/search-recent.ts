/** The reader's latest searches, on this device alone; without storage there are none. */

const KEY = 'taiyaku:searches'
const MOST = 6

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 200)
  if (text === '') return
  store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST))
}

export function forgetSearches(): void {
  store([])
}

function store(searches: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches))
  } catch {
    // Blocked: nothing is remembered.
  }
}
