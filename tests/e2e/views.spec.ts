import { expect, test } from '@playwright/test'
import { EN, JA, SCREENS, sentence, stored, view } from './reading.ts'

for (const screen of SCREENS) {
  test.describe(`at ${screen.name} px`, () => {
    test.use({ viewport: screen })

    test('each view shows its language and nothing else', async ({ page }) => {
      await page.goto(JA)
      const target = sentence(page, '104', 'target')
      const source = sentence(page, '104', 'source')
      await expect(target).toBeVisible()
      await expect(source).toBeHidden()
      await view(page, '対訳').click()
      await expect(target).toBeVisible()
      await expect(source).toBeVisible()
      await view(page, 'English').click()
      await expect(target).toBeHidden()
      await expect(source).toBeVisible()
      await expect(page).toHaveTitle(/^Troubleshooting Skype/)
      await expect(page.getByRole('article')).toHaveAttribute('lang', 'en-US')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    })

    test('both languages of every block begin at one height, or stand below each other', async ({
      page,
    }) => {
      await page.goto(`${JA}?view=both`)
      const blocks = await page.evaluate(() =>
        [...document.querySelectorAll('article .pair')].flatMap((pair) => {
          const [target, source] = ['.target', '.source'].map((name) =>
            pair.querySelector(`:scope > ${name}`)?.getBoundingClientRect(),
          )
          if (!target || !source) return []
          const isCell = pair.closest('td, th, h1') !== null
          return [{ isCell, target: target.toJSON(), source: source.toJSON() }]
        }),
      )
      expect(blocks.length).toBeGreaterThan(90)
      const columns = new Set<number>()
      for (const { isCell, target, source } of blocks) {
        if (isCell || screen.width < 1024) {
          expect(source.top).toBeGreaterThanOrEqual(target.bottom - 1)
        } else {
          expect(Math.abs(source.top - target.top)).toBeLessThanOrEqual(1)
          expect(source.left).toBeGreaterThanOrEqual(target.right)
          columns.add(Math.round(source.left))
        }
      }
      // However deep a list is nested, the second column begins at the same place.
      expect(columns.size).toBeLessThanOrEqual(1)
    })

    test('nothing is wider than the screen', async ({ page }) => {
      for (const wanted of ['target', 'both', 'source']) {
        await page.goto(`${JA}?view=${wanted}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          screen.width,
        )
      }
    })
  })
}

test('the switch is a radio group for the keyboard, and says what it did', async ({ page }) => {
  await page.goto(JA)
  await expect(page.getByRole('radiogroup', { name: '本文の言語' })).toBeVisible()
  await view(page, '日本語').focus()
  await page.keyboard.press('ArrowRight')
  await expect(view(page, '対訳')).toBeFocused()
  await expect(view(page, '対訳')).toBeChecked()
  await expect(page.getByRole('status')).toHaveText('日本語とEnglishを並べて表示しています')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(view(page, '日本語')).toBeChecked()
  await expect(page.getByRole('status')).toHaveText('日本語で表示しています')
})

test('keys choose a view, unless the reader has switched them off', async ({ page }) => {
  await page.goto(JA)
  await page.keyboard.press('2')
  await expect(view(page, '対訳')).toBeChecked()
  await page.getByRole('button', { name: '設定' }).click()
  await page.getByLabel('1 文字のショートカット キー').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await expect(view(page, '対訳')).toBeChecked()
})

test('the view stands in the address where it is not the page’s own, and is remembered', async ({
  page,
}) => {
  await page.goto(`${JA}?x=1#update-dns-settings`)
  await view(page, '対訳').click()
  await expect(page).toHaveURL(/\?x=1&view=both#update-dns-settings$/)
  await page.goto(EN)
  await expect(view(page, '対訳')).toHaveCount(0)
  await expect(view(page, 'Both')).toBeChecked()
  await view(page, 'English').click()
  await expect(page).toHaveURL(EN)
})

test('a shared address opens its view and does not touch the reader’s own', async ({ page }) => {
  await page.goto(JA)
  await view(page, 'English').click()
  await page.goto(`${JA}?view=both#s-0fbc5-183`)
  await expect(view(page, '対訳')).toBeChecked()
  await expect(sentence(page, '183', 'target')).toBeInViewport()
  expect(await stored(page)).toMatchObject({ view: 'source' })
  await page.goto(JA)
  await expect(view(page, 'English')).toBeChecked()
})

test('values of Learn’s own `?view=` are passed over', async ({ page }) => {
  await page.goto(`${JA}?view=skypeforbusiness-ps`)
  await expect(view(page, '日本語')).toBeChecked()
})

test('the view is set before the body is there, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('taiyaku', JSON.stringify({ view: 'source', theme: 'dark' }))
    const seen: { view?: string; shift: number } = { shift: 0 }
    Object.assign(window, { seen })
    new MutationObserver((_, observer) => {
      if (!document.body) return
      seen.view = document.documentElement.dataset['view']
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const address of [JA, `${JA}?view=both`, EN]) {
    await page.goto(address, { waitUntil: 'networkidle' })
    const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seen'))
    expect(seen).toEqual({ view: address.includes('both') ? 'both' : 'source', shift: 0 })
  }
})

test('blocked storage breaks nothing', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  await page.goto(JA)
  await view(page, '対訳').click()
  await expect(sentence(page, '104', 'source')).toBeVisible()
  await page.getByRole('button', { name: '設定' }).click()
  await page.getByLabel('暗い').check()
  await expect(page.getByText('設定を記憶できません')).toBeVisible()
  await page.getByRole('link', { name: 'Site in English' }).first().click()
  await expect(page).toHaveURL(/en-us.*view=both/)
  expect(errors).toEqual([])
})

test('the first language of both can be changed', async ({ page }) => {
  await page.goto(`${JA}?view=both`)
  await page.getByRole('button', { name: '設定' }).click()
  await page.getByRole('group', { name: '対訳で先に置く言語' }).getByLabel('English').check()
  for (const label of ['104', '123', '191']) {
    const target = await sentence(page, label, 'target').boundingBox()
    const source = await sentence(page, label, 'source').boundingBox()
    expect(source!.y + source!.x).toBeLessThan(target!.y + target!.x)
  }
})

test('text selected across sentences is copied in the visible language alone', async ({ page }) => {
  await page.goto(EN)
  const text = await page.evaluate(() => {
    const from = document.querySelector('.source [data-s="104"]')!
    const to = document.querySelector('.source [data-s="121"]')!
    getSelection()!.setBaseAndExtent(from, 0, to, 1)
    return getSelection()!.toString()
  })
  expect(text).toContain('start by eliminating')
  expect(text).toContain('Most sign-in issues')
  expect(text).not.toMatch(/[ぁ-んァ-ヶ]/)
})
