/** Small frictions that a first-time reader met once: one test for each kind. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { DOCSET_BASE } from './docset-site.ts'
import { expectAccessible } from './axe.ts'
import { readPdf } from './pdf.ts'
import { reservePort } from './port.ts'
import { EN, GUIDE, JA, sentence, view } from './reading.ts'

const docset = `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}`
const COPIED = 'コピーしました'

/** What the site shows at a control beside the control's own text. */
function said(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const { content, display, position } = getComputedStyle(element, '::after')
    return display !== 'none' && position === 'absolute' ? content : ''
  })
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test.describe('what was copied', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

  test('is said where the hand is: at the buttons of a peek, at a value', async ({ page }) => {
    await page.goto(JA)
    await sentence(page, '104', 'target').click()
    for (const name of ['リンクをコピー', '報告用にコピー']) {
      const button = page.getByRole('button', { name })
      await button.click()
      await expect.poll(() => said(button)).toContain(COPIED)
    }
    const value = page.getByRole('button', { name: /をコピー$/ }).first()
    await value.click()
    await expect.poll(() => said(value)).toContain(COPIED)
  })

  test('opens in the view it was copied in, whatever its reader has chosen', async ({ page }) => {
    await page.goto(JA)
    await sentence(page, '104', 'target').click()
    await page.getByRole('button', { name: 'リンクをコピー' }).click()
    await expect.poll(() => copied(page)).toContain('?view=target#s-0fbc5-104')
    const heading = page.getByRole('heading', { name: 'DNS 設定を更新する' })
    const link = heading.getByRole('link', { name: 'この見出しへのリンク' })
    await link.hover()
    await expect(link).toHaveAttribute('href', /\?view=target#update-dns-settings$/)
    await link.click()
    await expect(page).toHaveURL(`${JA}?view=target#update-dns-settings`)
    await expect(heading).toBeInViewport()
    const address = page.url()
    await page.evaluate(() => localStorage.setItem('taiyaku', '{"view":"source"}'))
    await page.goto(`${JA}checklists/`)
    await page.goto(address)
    await expect(view(page, '日本語')).toBeChecked()
  })

  test('of the text is the text alone', async ({ page }) => {
    await page.goto(JA)
    await page.getByRole('link', { name: 'チェックリストを開く' }).first().waitFor()
    await page.locator('body').press('Control+a')
    const text = await page.evaluate(() => String(getSelection()))
    expect(text).toContain('サインイン エラーの一般的な原因')
    expect(text).not.toContain('チェックリストを開く')
  })
})

test('the controls of a walk come into view with the focus, on a low screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(`/ja-jp/${GUIDE}checklists/`)
  await page.getByRole('button', { name: '1 つずつ確認する' }).first().click()
  for (const name of ['これではない', 'これが原因'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('1 / 8', { exact: true })).toBeFocused()
})

for (const [kind, address] of [
  ['heading', `${JA}#update-dns-settings`],
  ['anchor of old links', `${JA}#toc325626440`],
  ['sentence of a table', `${JA}#s-0fbc5-148`],
  ['sentence where both are seen', `${JA}?view=both#s-0fbc5-110`],
  ['checklist', `/ja-jp/${GUIDE}checklists/#update-dns-settings`],
] as const)
  test(`a link to a ${kind} lands clear of the header`, async ({ page }) => {
    await page.goto(address)
    const places = () =>
      page.evaluate(() => {
        const header = document.querySelector('header')!.getBoundingClientRect().bottom
        const aim = document.getElementById(location.hash.slice(1))!
        return aim.getBoundingClientRect().top - header
      })
    await expect.poll(places).toBeGreaterThan(10)
    // Below the head of a table as well, which stays in sight.
    expect(await places()).toBeLessThan(100)
  })

test('every step of the way to a document leads somewhere; the sign between them is not underlined', async ({
  page,
}) => {
  await page.goto(`${docset}ja-jp/guide/setup/details/`)
  const trail = page.getByRole('navigation', { name: 'このページの位置' })
  await expect(trail.getByRole('link')).toHaveText([
    'ホーム',
    '製品ガイド',
    'セットアップ',
    'インストール',
  ])
  const sign = await trail
    .getByRole('link')
    .nth(1)
    .evaluate((link) => getComputedStyle(link, '::before').display)
  expect(sign).toBe('inline-block')
  await trail.getByRole('link', { name: 'セットアップ' }).click()
  await expect(page).toHaveURL(/\/guide\/setup\/install\/$/)
})

test('a mistyped address: each language offers its own pages, by their titles', async ({
  page,
}) => {
  await page.goto(`${docset}guide/setup/detials/`)
  const ja = page.getByRole('link', { name: '詳細設定' })
  await expect(ja).toHaveAttribute('href', `${DOCSET_BASE}ja-jp/guide/setup/details/`)
  const en = page.getByRole('link', { name: 'Detailed settings' })
  await expect(en).toHaveAttribute('href', `${DOCSET_BASE}en-us/guide/setup/details/`)
  await expectAccessible(page)
  await page.goto(`${docset}guide/nothing-like-it/`)
  await expect(page.getByRole('heading', { name: 'このページはありません' })).toBeVisible()
  await expect(page.getByText('お探しのページはこちらでしょうか。')).toBeHidden()
})

test('an index of many checklists is short, told apart, and filtered by words of either language', async ({
  page,
}) => {
  await page.goto(`${docset}ja-jp/checklists/`)
  const lists = page.getByRole('main').getByRole('listitem')
  await expect(lists.filter({ visible: true })).toHaveCount(0)
  await page.getByText('日々の作業').click()
  await expect(page.getByRole('link', { name: '電話番号 › 追加する' })).toBeVisible()
  await expectAccessible(page)
  const field = page.getByRole('searchbox', { name: '言葉で絞り込む' })
  await field.fill('電話番号 削除')
  await expect(lists.filter({ visible: true })).toHaveCount(1)
  await field.fill('ADD')
  await expect(lists.filter({ visible: true })).toHaveCount(11)
  await expect(page.getByText('11 件', { exact: true }).first()).toBeVisible()
  await field.fill('')
  await page.getByText('日々の作業').click()
  await expect(lists.filter({ visible: true })).toHaveCount(0)
})

test('names of sections are smaller than the title of the page', async ({ page }) => {
  await page.goto(`${docset}ja-jp/guide/`)
  const size = (level: 1 | 2) =>
    page
      .getByRole('heading', { level })
      .first()
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
  expect(await size(2)).toBeLessThan((await size(1)) * 0.75)
})

test('columns of a list keep apart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/ja-jp/${GUIDE}checklists/`)
  const boxes = await page
    .locator('.sheet-list li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON()))
  const right = Math.max(...boxes.map(({ x }) => x))
  const end = Math.max(...boxes.filter(({ x }) => x < right).map(({ right: end }) => end))
  expect(right - end).toBeGreaterThanOrEqual(24)
})

test.describe('a reader of English', () => {
  test.use({ locale: 'en-US' })

  test('finds English first on pages in several languages', async ({ page }) => {
    for (const address of ['/', '/nowhere/']) {
      await page.goto(address)
      const first = page.getByRole('main').getByRole('heading').first()
      await expect(first).toHaveText(
        /^(?:Skype for Business Online sign-in guide|This page does not exist)$/,
      )
    }
    await page.goto(EN)
  })
})

test('without script no control is shown that needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const address of [
    '/',
    '/ja-jp/',
    JA,
    `${JA}checklists/`,
    '/ja-jp/concordance/',
    '/ja-jp/checklists/',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  }
  await context.close()
})

test('a sheet that just fills its page is not followed by one with a running head alone', async ({
  page,
}) => {
  await page.goto(`/ja-jp/${GUIDE}checklists/?view=both#update-dns-settings`)
  const last = await page.locator('check-list:target .step .source').last().innerText()
  /** The printed sheet under so much white space, in pixels. */
  const print = async (space: number) => {
    await page
      .locator('check-list:target .sheet-head')
      .evaluate((head, size) => head.style.setProperty('margin-block-end', `${size}px`), space)
    return (await readPdf(await page.pdf({ format: 'Letter' }))).pages
  }
  const alone = (await print(0)).length
  let [fits, full] = [0, 1000]
  while (full - fits > 1) {
    const middle = Math.floor((fits + full) / 2)
    if ((await print(middle)).length === alone) fits = middle
    else full = middle
  }
  const pages = await print(full)
  expect(pages).toHaveLength(alone + 1)
  expect(pages.at(-1)!.text).toContain(last.replaceAll(/\s/g, ''))
})
