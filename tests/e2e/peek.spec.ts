import { expect, test } from '@playwright/test'
import { EN, JA, SCREENS, sentence, view } from './reading.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const screen of SCREENS) {
  test.describe(`at ${screen.name} px`, () => {
    test.use({ viewport: screen, hasTouch: screen.width < 1000 })

    test('a sentence opens its counterpart below it, where it stays until it is closed', async ({
      page,
    }) => {
      await page.goto(JA)
      const target = sentence(page, '104', 'target')
      if (screen.width < 1000) await target.tap()
      else await target.click()
      const peek = page.getByRole('note', { name: 'この文のEnglish' })
      await expect(peek).toContainText('To troubleshoot Skype')
      await expect(peek.locator('[lang="en-US"]')).toHaveText(/^To troubleshoot/)
      const below = await peek.boundingBox()
      const box = await target.boundingBox()
      expect(below!.y).toBeGreaterThanOrEqual(box!.y + box!.height - 8)
      expect(below!.x + below!.width).toBeLessThanOrEqual(screen.width)
      await page.mouse.wheel(0, 300)
      await expect(peek).toBeAttached()
      await target.click({ position: { x: 5, y: 5 } })
      await expect(peek).toHaveCount(0)
    })
  })
}

test('hovering, selecting, double clicks and links open nothing', async ({ page }) => {
  await page.goto(JA)
  const peek = page.getByRole('note')
  const target = sentence(page, '104', 'target')
  await target.hover()
  await expect(peek).toHaveCount(0)
  await target.dblclick({ position: { x: 60, y: 8 } })
  await expect(peek).toHaveCount(0)
  expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('')
  const box = (await sentence(page, '121', 'target').boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(peek).toHaveCount(0)
  expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('')
  await page.locator('article .target a[href="#add-a-firewall"]').first().click()
  await expect(page).toHaveURL(/#add-a-firewall$/)
  await expect(peek).toHaveCount(0)
})

test('one tab stop; arrows move by sentence across blocks; Enter opens; Escape returns', async ({
  page,
}) => {
  await page.goto(JA)
  const stops = page.locator('article [data-s][tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  await expect(sentence(page, '103', 'target')).toBeFocused()
  for (const label of ['104', '105', '106', '107']) {
    await page.keyboard.press('ArrowDown')
    await expect(sentence(page, label, 'target')).toBeFocused()
  }
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const peek = page.getByRole('note', { name: 'この文のEnglish' })
  await expect(peek).toBeFocused()
  await expect(peek).toMatchAriaSnapshot(`
    - note "この文のEnglish":
      - text: If the user still cannot sign in, collect additional information, and then seek additional help.
      - button "リンクをコピー"
      - button "報告用にコピー"
      - button "閉じる"
  `)
  await page.keyboard.press('Escape')
  await expect(peek).toHaveCount(0)
  await expect(sentence(page, '106', 'target')).toBeFocused()
  await expect(stops).toHaveCount(1)
})

test('the tab stop is where the reader is', async ({ page }) => {
  await page.goto(JA)
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }))
  await expect
    .poll(() => page.locator('article [data-s][tabindex="0"]').getAttribute('data-s'))
    .not.toBe('103')
  await expect(page.locator('article [data-s][tabindex="0"]')).toBeInViewport()
})

test('in both view a sentence marks its counterpart, by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto(`${JA}?view=both`)
  const background = (label: string, side: 'target' | 'source') =>
    sentence(page, label, side).evaluate((element) => getComputedStyle(element).backgroundColor)
  const plain = await background('106', 'source')
  await sentence(page, '105', 'target').hover()
  await expect.poll(() => background('105', 'source')).not.toBe(plain)
  expect(await background('106', 'source')).toBe(plain)
  await page.mouse.move(0, 0)
  await sentence(page, '106', 'source').evaluate((element: HTMLElement) => {
    element.tabIndex = 0
    element.focus()
  })
  await expect.poll(() => background('106', 'target')).not.toBe(plain)
})

test('a permalink and a report are copied from the peek', async ({ page }) => {
  await page.goto(`${EN}?view=both`)
  await view(page, 'English').click()
  await sentence(page, '105', 'source').click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname + new URL(link).hash).toBe(`${EN}#s-0fbc5-105`)
  await page.getByRole('button', { name: 'Copy for a report' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/0fbc5-105[\s\S]*en-US: If necessary[\s\S]*ja-JP: 必要に応じて/)
})

test('the reader can switch peeking off', async ({ page }) => {
  await page.goto(JA)
  await page.getByRole('button', { name: '設定' }).click()
  await page.getByLabel('文をクリックしてもう一方の言語を開く').uncheck()
  await page.keyboard.press('Escape')
  await sentence(page, '104', 'target').click()
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('a change of view closes what is open and keeps the sentence', async ({ page }) => {
  await page.goto(JA)
  await page.locator('article [data-s][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('3')
  await expect(page.getByRole('note')).toHaveCount(0)
  await expect(sentence(page, '104', 'source')).toBeFocused()
})

test('values to type are copied by click and by keyboard', async ({ page }) => {
  await page.goto(JA)
  const value = page.getByRole('button', { name: /HKEY_LOCAL_MACHINE.* をコピー/ })
  await value.click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect
    .poll(copied)
    .toBe('HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Communicator\\TrustModelData')
  await expect(page.getByRole('note')).toHaveCount(0)
  await page.getByRole('button', { name: /^sipdir\.online\.lync\.com/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(copied).toBe('sipdir.online.lync.com')
})
