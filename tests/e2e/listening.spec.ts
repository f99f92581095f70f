/** Reading aloud, with a stand-in for the voices of a device; and text as large as the reader wants it. */
import { expect, test, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { JA, sentence, stored, view } from './reading.ts'

interface StandIn {
  heard: { text: string; lang: string; rate: number; voice: string }[]
  finish: () => void
}

/** Voices that keep what they were to say, and end a sentence when they are told to. */
async function giveVoices(
  page: Page,
  voices: { name: string; lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript((own) => {
    const heard: StandIn['heard'] = []
    let last: EventTarget | undefined
    class Utterance extends EventTarget {
      text: string
      lang = ''
      rate = 1
      voice: { name: string } | undefined
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const synthesis = {
      getVoices: () => own,
      cancel: () => (last = undefined),
      speak(one: Utterance) {
        last = one
        heard.push({ text: one.text, lang: one.lang, rate: one.rate, voice: one.voice?.name ?? '' })
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, {
      voices: { heard, finish: () => last?.dispatchEvent(new Event('end')) },
    })
  }, voices)
}

const OWN = [
  { name: 'Kyoko', lang: 'ja_JP', localService: true },
  { name: 'Ava', lang: 'en-US', localService: true },
]

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { voices: StandIn }).voices.heard)
const finish = (page: Page) =>
  page.evaluate(() => (window as unknown as { voices: StandIn }).voices.finish())
const langs = async (page: Page) => (await heard(page)).map(({ lang }) => lang)
const panel = (page: Page) => page.getByRole('region', { name: '読み上げる' })

async function listenFrom(page: Page, label: string): Promise<void> {
  await sentence(page, label, 'target').click()
  await page.getByRole('button', { name: 'ここから読み上げる' }).click()
  await expect(panel(page)).toBeVisible()
}

test('where the device has no voice nothing of it is seen', async ({ page }) => {
  await giveVoices(page, [])
  await page.goto(JA)
  await sentence(page, '104', 'target').click()
  await expect(page.getByRole('button', { name: 'リンクをコピー' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'ここから読み上げる' })).toHaveCount(0)
  await page.keyboard.press('r')
  await expect(panel(page)).toHaveCount(0)
})

test('one language: from a sentence on, marked and in view, paused, skipped, at another speed', async ({
  page,
}) => {
  await giveVoices(page, OWN)
  await page.goto(JA)
  await listenFrom(page, '105')
  await expect.poll(() => heard(page)).toHaveLength(1)
  const [first] = await heard(page)
  expect(first).toMatchObject({ lang: 'ja-JP', voice: 'Kyoko', rate: 1 })
  expect(first!.text).toContain('必要に応じて')
  const yellow = sentence(page, '105', 'target')
  await expect(yellow).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(panel(page).getByRole('button', { name: '一時停止' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await finish(page)
  await expect.poll(async () => (await heard(page)).at(-1)?.text).toContain('それでもサインイン')
  await expect(yellow).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await panel(page).getByRole('button', { name: '一時停止' }).click()
  await finish(page)
  await panel(page).getByRole('button', { name: '続ける' }).click()
  await expect.poll(async () => (await heard(page)).length).toBe(3)
  expect((await heard(page))[2]?.text).toBe((await heard(page))[1]?.text)
  await page.keyboard.press(',')
  await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe(first!.text)
  await panel(page).getByRole('combobox', { name: '速さ' }).selectOption('1.5')
  await expect.poll(async () => (await heard(page)).at(-1)?.rate).toBe(1.5)
  expect(await stored(page)).toMatchObject({ rate: '1.5' })
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  const count = (await heard(page)).length
  await finish(page)
  expect(await heard(page)).toHaveLength(count)
})

test('both languages: sentence by sentence in turn; a skip goes to the next sentence; to the end', async ({
  page,
}) => {
  await giveVoices(page, OWN)
  await page.goto(`${JA}?view=both`)
  await listenFrom(page, '104')
  await expect.poll(() => langs(page)).toEqual(['ja-JP'])
  await finish(page)
  await expect.poll(() => langs(page)).toEqual(['ja-JP', 'en-US'])
  expect((await heard(page))[1]?.text).toMatch(/^To troubleshoot/)
  await expect(sentence(page, '104', 'source')).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  )
  await page.keyboard.press('.')
  await expect.poll(() => langs(page)).toEqual(['ja-JP', 'en-US', 'ja-JP'])
  expect((await heard(page))[2]?.text).toContain('必要に応じて')
  for (let count = 0; count < 12; count++) {
    await panel(page).getByRole('button', { name: '次の文 (.)' }).click()
    await finish(page)
  }
  const marked = page.locator('.spoken')
  await expect(marked).toBeInViewport({ ratio: 1 })
  await view(page, '日本語').click()
  await panel(page).getByRole('combobox', { name: '言語' }).selectOption({ label: 'English' })
  await expect.poll(async () => (await langs(page)).at(-1)).toBe('en-US')
  // The view shows Japanese: there the mark stands on the counterpart.
  await expect(marked).toBeVisible()
})

test('a voice that uses the network is asked for first', async ({ page }) => {
  await giveVoices(page, [OWN[1]!, { name: 'Cloud', lang: 'ja-JP', localService: false }])
  await page.goto(JA)
  await listenFrom(page, '104')
  const ask = panel(page).getByRole('button', { name: 'その音声を使う' })
  await expect(ask).toBeVisible()
  expect(await heard(page)).toEqual([])
  await ask.click()
  await expect.poll(async () => (await heard(page)).at(-1)?.voice).toBe('Cloud')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('the controls are large enough, and nothing moves when they come', async ({ page }) => {
    await giveVoices(page, OWN)
    await page.goto(JA)
    await page.mouse.wheel(0, 1500)
    await page.getByRole('button', { name: '読み上げる' }).tap()
    const play = panel(page).getByRole('button', { name: '一時停止' })
    await expect(play).toBeInViewport({ ratio: 1 })
    for (const button of await panel(page).getByRole('button').all()) {
      const { width, height } = (await button.boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    await panel(page).getByRole('button', { name: '次の文 (.)' }).tap()
    await expect.poll(async () => (await heard(page)).length).toBe(2)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(overflow).toBe(360)
  })
})

test('the size of text and the space between lines are chosen in the settings, and kept', async ({
  page,
}) => {
  await page.goto(JA)
  const size = () =>
    sentence(page, '104', 'target').evaluate((text) => {
      const { fontSize, lineHeight } = getComputedStyle(text.parentElement!)
      return [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const
    })
  const [font, line] = await size()
  await page.getByRole('button', { name: '設定' }).click()
  await page.getByRole('group', { name: '文字の大きさ' }).getByText('とても大きい').click()
  await page.getByRole('group', { name: '行間' }).getByText('とても広い').click()
  expect(await violations(page)).toEqual([])
  await page.reload()
  const [larger, wider] = await size()
  expect(larger / font).toBeGreaterThan(1.3)
  expect(wider / larger).toBeGreaterThan((line / font) * 1.2)
})
