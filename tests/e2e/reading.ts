/** What the tests of reading share: the guide's addresses, the widths, what a reader sees. */
import type { Page } from '@playwright/test'

export const GUIDE =
  'skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins/'
export const JA = `/ja-jp/${GUIDE}`
export const EN = `/en-us/${GUIDE}`

/** A desk, a tablet, a telephone: CSS pixels. */
export const SCREENS = [
  { name: '1280', width: 1280, height: 800 },
  { name: '768', width: 768, height: 1024 },
  { name: '360', width: 360, height: 740 },
]

/** A sentence in one of its languages, seen or not. */
export function sentence(page: Page, label: string, side: 'target' | 'source') {
  return page.locator(`article .${side} [data-s="${label}"]`)
}

export function view(page: Page, name: string) {
  return page.getByRole('radio', { name, exact: true })
}

/** What the browser has stored of the reader's choices. */
export function stored(page: Page): Promise<unknown> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('taiyaku') ?? '{}'))
}

/** A page of whatever drives the browser. */
interface Evaluating {
  evaluate: {
    <Result>(run: () => Result): Promise<Result>
    <Result>(run: (label: string) => Result, label: string): Promise<Result>
  }
}

/** The first sentence that begins below the header, and where: found without the site's own code. */
export function topSentence(page: Evaluating) {
  return page.evaluate(() => {
    const header = document.querySelector('header')!.getBoundingClientRect().bottom
    for (const sentence of document.querySelectorAll<HTMLElement>('article [data-s]')) {
      const { top, height } = sentence.getBoundingClientRect()
      // The head of a table that stays in sight is not where one reads.
      const head = sentence.closest('thead')
      if (head && head.getBoundingClientRect().top < header) continue
      if (height > 0 && top >= header) return { label: sentence.dataset['s']!, top }
    }
    throw new Error('Expected a sentence below the header')
  })
}

/** Where a sentence stands in each language that is seen. */
export function placesOf(page: Evaluating, label: string) {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`article [data-s="${wanted}"]`)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ top }) => top),
    label,
  )
}
