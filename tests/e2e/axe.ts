import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What colours alone decide; everything else is the same in every theme. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** @param rules only these */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The open page in each of its views, light and dark: what colours decide. */
export async function expectReadable(page: Page): Promise<void> {
  for (const view of await viewsOf(page)) {
    if (view) await page.keyboard.press(view.key)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page, COLOURS), `${view?.name ?? ''} ${colorScheme}`).toEqual([])
    }
  }
}

/** The open page in each of its views: all rules in light, those of colour in dark, all in forced colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const view of await viewsOf(page)) {
    // Chosen as a reader does: the page is not loaded again.
    if (view) await page.keyboard.press(view.key)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    expect(await violations(page), `${view?.name ?? ''} light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
    expect(await violations(page, COLOURS), `${view?.name ?? ''} dark`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  expect(await violations(page), 'forced colours').toEqual([])
}

/** A page without two languages has one view, and none can be chosen behind a dialog. */
async function viewsOf(page: Page) {
  const hasViews = await page.evaluate(
    () => document.querySelector('view-switch') && !document.querySelector('dialog[open]'),
  )
  if (!hasViews) return [undefined]
  return ['target', 'both', 'source'].map((name, index) => ({ name, key: String(index + 1) }))
}
