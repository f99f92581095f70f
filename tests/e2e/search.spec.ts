import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'

const GUIDE =
  'skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins/'
const JA = `/ja-jp/${GUIDE}`
const EN = `/en-us/${GUIDE}`
const MESSAGE = 'サインイン アドレスが見つかりません'

const dialog = (page: Page) => page.locator('#ty-search')
const field = (page: Page) => dialog(page).getByRole('searchbox')
const results = (page: Page) => dialog(page).locator('[data-result]')

async function openSearch(page: Page, address = JA): Promise<void> {
  await page.goto(address)
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

async function find(page: Page, query: string): Promise<void> {
  await field(page).fill(query)
  await expect(results(page).first()).toBeVisible()
}

test('what is typed while the search is on its way is asked', async ({ page }) => {
  let arrive = () => {}
  const way = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/words/*.json', async (route) => {
    await way
    await route.continue()
  })
  await page.goto(JA)
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('dns ')
  await expect(field(page)).toHaveValue('dns ')
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  arrive()
  await expect(dialog(page).getByRole('button', { name: '閉じる' })).toBeVisible()
  await page.keyboard.type('update')
  await expect(field(page)).toHaveValue('dns update')
  await expect(results(page).first()).toBeVisible()
})

test('opens from any page by key and button, and gives the focus back', async ({ page }) => {
  for (const address of ['/ja-jp/', JA, EN]) {
    await page.goto(address)
    for (const key of ['Control+k', 'Meta+k', '/']) {
      await page.keyboard.press(key)
      await expect(field(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
    }
  }
  const button = page.locator('site-search > button')
  await button.click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('the key of one character can be switched off', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('taiyaku', '{"keys":"off"}'))
  await page.goto(JA)
  await page.keyboard.press('/')
  await expect(dialog(page)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('a message leads to its row: cause, counterpart, procedure', async ({ page }) => {
  await openSearch(page)
  await find(page, `「${MESSAGE}。」`)
  const first = dialog(page).getByRole('listitem').first()
  await expect(first).toContainText('外部ファイアウォールまたはプロキシ サーバーを経由していません')
  await expect(first).toContainText('Sign-in address not found')
  await expect(
    first.getByRole('link', { name: 'msoidsvc.exe のファイアウォール' }).last(),
  ).toHaveAttribute('href', /#add-a-firewall$/)
  await expect(results(page).first()).toHaveAttribute('data-section', /\btoc325626440\b/)
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ 件$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s-0fbc5-166$/)
  const sentence = page.locator('article').getByText(MESSAGE, { exact: true }).first()
  await expect(sentence).toBeInViewport()
  await page.goBack()
  await expect(field(page)).toHaveValue(`「${MESSAGE}。」`)
  await expect(results(page).first()).toContainText(MESSAGE)
})

test('an answer in the other language opens in it, for this visit only', async ({ page }) => {
  await openSearch(page)
  await find(page, 'forgotten password')
  await expect(dialog(page).getByRole('heading')).toContainText('英語で')
  await expect(results(page).first()).toContainText('パスワードを忘れた場合')
  await results(page).first().click()
  await expect(page.locator('article').getByText('Forgotten password')).toBeInViewport()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.goto(JA)
  await expect(page.locator('article').getByText('パスワードを忘れた場合')).toBeVisible()
  await expect(page.locator('article').getByText('Forgotten password')).toBeHidden()
})

test('the English page finds Japanese, and says so in English', async ({ page }) => {
  await openSearch(page, EN)
  await find(page, '証明書マネージャー')
  await expect(dialog(page).getByRole('heading')).toContainText('In Japanese')
  await expect(results(page).first()).toHaveAttribute('href', /^\/en-us\/.*view=target#s-/)
  await expect(results(page).first()).toHaveAttribute('data-section', /update-security-credentials/)
})

test('both languages: the one of the view comes first', async ({ page }) => {
  await openSearch(page, `${JA}?view=source`)
  await find(page, 'TrustModelData')
  await expect(dialog(page).getByRole('heading').first()).toContainText('英語で')
  await page.goto(`${JA}?view=both&q=TrustModelData`)
  await expect(dialog(page).getByRole('heading').first()).toContainText('日本語で')
  await expect(results(page).first()).toHaveAttribute('href', /view=both/)
})

test('arrows walk the results, Enter opens the one that has the focus', async ({ page }) => {
  await openSearch(page)
  await find(page, '証明書')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const href = await results(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href!.split('#')[1]}$`))
})

test('a link repeats the search; closing takes it out of the address', async ({ page }) => {
  await page.goto(`${JA}?q=${encodeURIComponent('ＤＮＳ設定')}`)
  await expect(field(page)).toHaveValue('ＤＮＳ設定')
  await expect(results(page).first()).toHaveAttribute('data-section', /update-dns-service/)
  await expect(results(page).first().locator('mark').first()).toHaveText('DNS 設定')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/q=/)
})

test('what people say finds what the guide writes', async ({ page }) => {
  await openSearch(page)
  await find(page, 'ログインできない')
  await expect(results(page).first()).toContainText('サインイン')
})

test('a word that stands nowhere is named', async ({ page }) => {
  await openSearch(page)
  await find(page, '証明書 水族館')
  await expect(dialog(page).getByRole('status')).toContainText('見つからなかった言葉: 水族館')
  await find(page, '証明書')
  await expect(dialog(page).getByRole('status')).not.toContainText('見つからなかった')
})

for (const width of [360, 1280])
  test(`more results are shown at a wish, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await openSearch(page)
    await find(page, 'サインイン')
    const before = await results(page).count()
    const more = dialog(page)
      .getByRole('button', { name: /さらに表示/ })
      .first()
    await more.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => results(page).count()).toBeGreaterThan(before)
    await expect(results(page).nth(before)).toBeFocused()
  })

test('particles are not marked', async ({ page }) => {
  await openSearch(page)
  await find(page, 'パスワードを忘れました')
  const marks = await results(page).first().locator('mark').allTextContents()
  expect(marks).toEqual(expect.arrayContaining(['パスワード', '忘']))
  expect(marks).not.toContain('を')
})

test('nothing found: says what to try and offers the contents', async ({ page }) => {
  await openSearch(page)
  await field(page).fill('zzzqqqxxx')
  await expect(dialog(page).getByRole('status')).toContainText(
    '「zzzqqqxxx」は見つかりませんでした',
  )
  await dialog(page).getByRole('link', { name: 'DNS 設定を更新する' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('heading', { name: 'DNS 設定を更新する' })).toBeInViewport()
})

test('results narrow to errors and causes', async ({ page }) => {
  await openSearch(page)
  await find(page, 'サインイン')
  await dialog(page).getByLabel('表示').selectOption({ label: 'エラーと原因' })
  // The list that was there before stands until the new one is ready.
  await expect(dialog(page).locator('ol > li:not(.row)')).toHaveCount(0)
  await expect(dialog(page).locator('ol > li.row').first()).toContainText('原因')
})

test('recent searches are offered again, and can be forgotten', async ({ page }) => {
  await openSearch(page)
  await find(page, 'MOSDAL')
  await results(page).first().click()
  await page.waitForURL(/#/)
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  await field(page).fill('')
  await dialog(page).getByRole('button', { name: 'MOSDAL' }).click()
  await expect(results(page).first()).toHaveAttribute('data-section', /collect-more-information/)
  await field(page).fill('')
  await dialog(page).getByRole('button', { name: '消去' }).click()
  await expect(dialog(page).getByRole('button', { name: 'MOSDAL' })).toHaveCount(0)
})

test('works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openSearch(page)
  await find(page, MESSAGE)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s-0fbc5-166$/)
})

test('hostile input does nothing but search', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (alert) => {
    faults.push(alert.message())
    void alert.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await openSearch(page)
  const inputs = [
    'サインイン '.repeat(2000),
    'a'.repeat(10_000),
    '     ',
    '"\'「」、。!?()[]{}',
    '😀👩‍👩‍👧🇯🇵',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"; \\\\ ` ${alert(1)}',
    '\u202e\u200b\ud800',
    '__proto__',
  ]
  for (const input of inputs) {
    await field(page).fill(input)
    await expect(dialog(page)).toHaveAttribute('data-searched', String(input.trim().length))
  }
  expect(faults).toEqual([])
  expect(await dialog(page).locator('script, img').count()).toBe(0)
})

test('what makes up most of a first search is on its way before what asks it is there', async ({
  page,
}) => {
  let arrive = () => {}
  const way = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_astro/search-dialog.*.js', async (route) => {
    await way
    await route.continue()
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)!))
  await page.goto(JA)
  const names = ['pagefind.js', 'pagefind-entry.json', 'lexicon', 'wasm.site.pagefind']
  const begun = names.map((name) =>
    page.waitForRequest((request) => new URL(request.url()).pathname.endsWith(`/${name}`)),
  )
  await page.keyboard.press('Control+k')
  await Promise.all(begun)
  arrive()
  await find(page, 'サインイン')
  for (const name of names) expect(asked.filter((one) => one === name)).toEqual([name])
})

test('nothing of the search is loaded before it is opened; the first one loads little', async ({
  page,
}) => {
  const loaded = new Map<string, number>()
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0))
    const packed = /\.(?:pf_\w+|pagefind)$|(?:vocabulary|lexicon|synonyms)$/.test(
      new URL(response.url()).pathname,
    )
    loaded.set(response.url(), packed ? body.length : gzipSync(body, { level: 9 }).length)
  })
  await page.goto(JA, { waitUntil: 'networkidle' })
  expect([...loaded.keys()].filter((url) => /search/.test(new URL(url).pathname))).toEqual([])
  loaded.clear()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await find(page, 'サインイン')
  await page.waitForLoadState('networkidle')
  const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: 'bytes of the first search', description: String(bytes) })
  expect(bytes).toBeLessThanOrEqual(100_000)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`accessible with results, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openSearch(page)
    await find(page, 'サーバー')
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}
