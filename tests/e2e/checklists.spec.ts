import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { GUIDE, view } from './reading.ts'

const JA = `/ja-jp/${GUIDE}checklists/`
const EN = `/en-us/${GUIDE}checklists/`
const TICKS = `taiyaku-ticks:${GUIDE.replace(/\/$/, '')}`

function sheet(page: Page, name: string) {
  return page.getByRole('region', { name })
}

const RESET = 'リセット'
const DIRECTORY = 'Active Directory のユーザー設定を更新する'

test('nine checklists, each box named by its step', async ({ page }) => {
  await page.goto(EN)
  await expect(page.locator('check-list')).toHaveCount(9)
  const names = await Promise.all(
    (await sheet(page, 'Update security credentials').getByRole('checkbox').all()).map((box) =>
      box.evaluate((element: HTMLInputElement) => element.labels?.[0]?.innerText.trim()),
    ),
  )
  expect(names).toHaveLength(12)
  expect(names[3]).toBe('Right-click the certificate, and then click Delete.')
  await expect(
    page.getByRole('checkbox', { name: 'Right-click the certificate, and then click Delete.' }),
  ).toBeVisible()
})

test('ticking by mouse, by keyboard and by its text counts; all is there after a reload', async ({
  page,
}) => {
  await page.goto(JA)
  const list = sheet(page, 'セキュリティの資格情報を更新する')
  await list.getByRole('checkbox').nth(0).click()
  await list.getByRole('checkbox').nth(1).focus()
  await page.keyboard.press('Space')
  await list.getByText('証明書を右クリックし').click()
  await expect(list.getByText('3 / 12')).toBeVisible()
  await page.reload()
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await expect(page.locator('.sheet-list').getByText('3 / 12')).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 700 } })

  test('a tap ticks', async ({ page }) => {
    await page.goto(JA)
    const box = sheet(page, DIRECTORY).getByRole('checkbox').first()
    await box.tap()
    await expect(box).toBeChecked()
  })
})

test('ticks stay through a change of view and of locale', async ({ page }) => {
  await page.goto(JA)
  await sheet(page, DIRECTORY).getByRole('checkbox').first().check()
  await view(page, 'English').click()
  await expect(
    sheet(page, 'Update user settings in Active Directory').getByRole('checkbox').first(),
  ).toBeChecked()
  await page.goto(`${EN}?view=source`)
  await expect(
    sheet(page, 'Update user settings in Active Directory').getByText('1 of 2'),
  ).toBeVisible()
})

test('a second tab shows a tick at once', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(JA), other.goto(JA)])
  await sheet(page, DIRECTORY).getByRole('checkbox').first().check()
  await expect(sheet(other, DIRECTORY).getByText('1 / 2')).toBeVisible()
  await sheet(other, DIRECTORY).getByRole('button', { name: RESET }).click()
  await expect(sheet(page, DIRECTORY).getByText('0 / 2')).toBeVisible()
})

test('a document that has changed keeps the ticks of steps that are still there', async ({
  page,
}) => {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key!, value!),
    [
      TICKS,
      JSON.stringify({ 'update-user-settings-in-active-directory': ['0fbc5-254', 'gone-999'] }),
    ],
  )
  await page.goto(JA)
  const boxes = sheet(page, DIRECTORY).getByRole('checkbox')
  await expect(boxes.nth(0)).not.toBeChecked()
  await expect(boxes.nth(1)).toBeChecked()
})

for (const broken of ['{', '[1]', '{"update-dns-settings":7}', 'null']) {
  test(`what is stored may be ${broken}`, async ({ page }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [TICKS, broken])
    await page.goto(JA)
    await sheet(page, DIRECTORY).getByRole('checkbox').first().check()
    await expect(sheet(page, DIRECTORY).getByText('1 / 2')).toBeVisible()
  })
}

test('storage that is full or blocked breaks nothing', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto(JA)
  await sheet(page, DIRECTORY).getByRole('checkbox').first().check()
  await expect(sheet(page, DIRECTORY).getByText('1 / 2')).toBeVisible()
  await expect(page.locator('#ty-status')).toContainText('保存できません')
  expect(errors).toEqual([])
})

test('a tick that comes before the script is kept', async ({ page }) => {
  const { promise: ticked, resolve: release } = Promise.withResolvers<void>()
  // All but the small script in the head, for which the page waits.
  await page.route(/\/_astro\/(?!early\.)[^/]*\.js$/, (route) =>
    ticked.then(() => route.continue()),
  )
  await page.goto(JA, { waitUntil: 'commit' })
  await page.locator('#update-user-settings-in-active-directory input').first().check()
  release()
  await expect(sheet(page, DIRECTORY).getByText('1 / 2')).toBeVisible()
  await page.reload()
  await expect(sheet(page, DIRECTORY).getByRole('checkbox').first()).toBeChecked()
})

test('reset empties one checklist', async ({ page }) => {
  await page.goto(JA)
  await sheet(page, DIRECTORY).getByRole('checkbox').first().check()
  await sheet(page, 'DNS 設定を更新する').getByRole('checkbox').first().check()
  await sheet(page, DIRECTORY).getByRole('button', { name: RESET }).click()
  await expect(sheet(page, DIRECTORY).getByText('0 / 2')).toBeVisible()
  await expect(sheet(page, 'DNS 設定を更新する').getByText('1 / 4')).toBeVisible()
})

test('a ticked list is copied as text, in the language of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${JA}?view=source`)
  const list = sheet(page, 'Update DNS settings')
  await list.getByRole('checkbox').nth(2).check()
  await list.getByRole('button', { name: 'テキストでコピー' }).click()
  await expect(page.locator('#ty-status')).toHaveText('コピーしました')
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual([
    'Update DNS settings',
    `https://learn.microsoft.com/ja-jp/${GUIDE.replace(/\/$/, '')}#update-dns-settings`,
    '文書の日付: 2020-04-22',
    '',
    'If your organization has a custom domain, this procedure is a possible fix for the following error message: Server is temporarily unavailable.',
    '[ ] Contact your domain name registrar for information on how to add the following CNAME record to your domain:',
    '  [ ] DNS record type: CNAME',
    '  [x] Name: sip',
    '  [ ] Value/Destination: sipdir.online.lync.com',
  ])
})

test('a walk: not it, this is it, to the procedure and back', async ({ page }) => {
  await page.goto(EN)
  const list = sheet(page, 'Follow resolution steps for a specific error (Enterprise only)')
  await list.getByRole('button', { name: 'Go through one by one' }).click()
  await expect(list.getByText('1 of 6', { exact: true })).toBeFocused()
  await expect(list.getByRole('row')).toHaveCount(2)
  await list.getByRole('button', { name: 'Not it' }).click()
  await expect(list.getByText('2 of 6', { exact: true })).toBeVisible()
  await expect(list.getByRole('row', { name: 'Server is temporarily unavailable' })).toHaveCount(1)
  await list.getByRole('button', { name: 'This is it' }).click()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#update-dns-settings$/)
  await sheet(page, 'Update DNS settings')
    .getByRole('link', { name: 'Back to the diagnosis' })
    .click()
  await expect(list.getByText('2 of 6', { exact: true })).toBeInViewport()
  await list.getByRole('button', { name: 'Show all' }).click()
  await expect(list.getByRole('row')).toHaveCount(7)
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('a walk goes on where it was left', async ({ page }) => {
  await page.goto(EN)
  const list = sheet(page, 'Follow resolution steps for a specific error (Enterprise only)')
  await list.getByRole('checkbox').first().check()
  await page.reload()
  await list.getByRole('button', { name: 'Go through one by one' }).click()
  await expect(list.getByText('2 of 6', { exact: true })).toBeVisible()
})

test('the guide leads to a checklist, and prints it', async ({ page }) => {
  await page.addInitScript(
    () => (window.print = () => (document.body.dataset['printed'] = document.title)),
  )
  await page.goto(`/en-us/${GUIDE}#update-dns-settings`)
  const links = page.locator('h3#update-dns-settings + .to-checklist')
  await expect(links.getByRole('link', { name: 'Print with progress' })).toBeHidden()
  await links.getByRole('link', { name: 'Print blank' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'Update DNS settings')
  await sheet(page, 'Update DNS settings').getByRole('checkbox').first().check()
  await page.goto(`/en-us/${GUIDE}`)
  await expect(links.getByRole('link', { name: 'Print with progress' })).toBeVisible()
})

test('the index lists all checklists in both languages', async ({ page }) => {
  await page.goto('/ja-jp/checklists/')
  await expect(page.getByText('9 件')).toBeVisible()
  await expect(page.getByRole('link', { name: 'DNS 設定を更新する' })).toBeVisible()
  await expect(page.getByText('Update DNS settings')).toBeVisible()
  await page.getByRole('link', { name: 'DNS 設定を更新する' }).click()
  await expect(page).toHaveURL(/checklists\/#update-dns-settings$/)
})

test('a walk has no fault', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(EN)
  await page.getByRole('button', { name: 'Go through one by one' }).first().click()
  await page.getByRole('button', { name: 'This is it' }).click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
