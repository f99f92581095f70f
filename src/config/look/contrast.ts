/** Whether an accent colour can be read on every background of the site: WCAG 2.2, 1.4.3, level AA. */

export type Theme = 'light' | 'dark'

/** The backgrounds that text in the accent colour stands on, as `src/ui/frame/base.css` has them. */
export const backgrounds: Record<Theme, readonly string[]> = {
  light: ['#fbfaf7', '#ffffff', '#edf2f6'],
  dark: ['#14181d', '#1b2128', '#1e2a35'],
}

/** Contrast that text of ordinary size needs. */
const LEAST = 4.5

/** What of black or white is mixed into a colour, step by step, until it can be read. */
const STEP = 0.02

/**
 * What is wrong with an accent colour, and the nearest one that is right; nothing where it can be read.
 *
 * @param colour `#rrggbb`
 */
export function contrastFault(colour: string, theme: Theme): string | undefined {
  const [worst, background] = worstContrast(colour, theme)
  if (worst >= LEAST) return undefined
  return (
    `\`${colour}\` has a contrast of ${worst.toFixed(2)} with \`${background}\`, a background of the ` +
    `${theme} theme; ${LEAST} is needed. \`${nearestReadable(colour, theme)}\` has it`
  )
}

/** @example contrast('#ffffff', '#000000') // 21 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function worstContrast(colour: string, theme: Theme): [contrast: number, background: string] {
  const all = backgrounds[theme].map((background): [number, string] => [
    contrast(colour, background),
    background,
  ])
  return all.reduce((worst, one) => (one[0] < worst[0] ? one : worst))
}

function nearestReadable(colour: string, theme: Theme): string {
  const end = theme === 'light' ? 0 : 255
  for (let share = STEP; share < 1; share += STEP) {
    const mixed = channels(colour).map((value) => Math.round(value + (end - value) * share))
    const hex = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
    if (worstContrast(hex, theme)[0] >= LEAST) return hex
  }
  return theme === 'light' ? '#000000' : '#ffffff'
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
