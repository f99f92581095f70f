/**
 * What the reader chose, remembered on this device alone. Storage may be blocked: choices then hold for
 * the page. `early.js` reads the same key before the page is painted.
 */
import type { View } from '../../site/view.ts'

export interface Preferences {
  view?: View
  theme?: 'system' | 'light' | 'dark'
  /** The language that stands first where both are shown. */
  order?: 'target' | 'source'
  /** Whether a click on a sentence opens the other language. */
  peek?: 'on' | 'off'
  /** Size of all text, and the space between its lines. */
  size?: 'normal' | 'small' | 'large' | 'largest'
  spacing?: 'normal' | 'wide' | 'widest'
  /** How fast is read aloud: a factor. */
  rate?: string
  /** Whether voices that send the text over the network may read it. */
  voices?: 'on' | 'off'
  /** Whether shortcuts of one key are on (WCAG 2.1.4). */
  keys?: 'on' | 'off'
}

const KEY = 'taiyaku'
let current = load()

export function preferences(): Readonly<Preferences> {
  return current
}

/** @returns whether the choice will be remembered */
export function remember(change: Preferences): boolean {
  current = { ...load(), ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
    return true
  } catch {
    return false
  }
}

function load(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

const FIELDS = 'input, textarea, select, [contenteditable], dialog'

/** Whether a key press is a shortcut of one key: not typed into a field, not switched off. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { target } = event
  const field = target instanceof Element ? target.closest(FIELDS) : null
  return (
    current.keys !== 'off' &&
    !event.defaultPrevented &&
    !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
    // A dialog that has just closed keeps the focus for a moment.
    !field?.checkVisibility()
  )
}
