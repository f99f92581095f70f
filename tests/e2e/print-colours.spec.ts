/** Paper is white and ink is black, whatever theme the reader's screen has. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test, type Page } from '@playwright/test'
import { DOCSET_BASE } from './docset-site.ts'
import { useFixtureSite } from './fixture-site.ts'
import { reservePort } from './port.ts'
import { JA } from './reading.ts'

const siteUrl = useFixtureSite('directives')
const docset = `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}`

const PAGES: Record<string, () => string> = {
  document: () => JA,
  'document with code and constructs of Learn': () => `${siteUrl()}ja-jp/page/?view=both`,
  checklists: () => `${JA}checklists/`,
  'checklists with code': () => `${siteUrl()}ja-jp/page/checklists/?view=both`,
  'index of checklists': () => '/ja-jp/checklists/',
  'front page': () => '/',
  home: () => '/ja-jp/',
  folder: () => '/ja-jp/skypeforbusiness/',
  landing: () => `${docset}ja-jp/guide/hub/`,
  'how to use': () => '/ja-jp/how-to-use/',
  contents: () => '/ja-jp/site-contents/',
  'missing page': () => '/nowhere/',
  offline: () => '/offline/',
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: black on white by the dark theme of the settings`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('taiyaku', '{"theme":"dark"}'))
    await page.goto(address())
    expect(await isWhite(page), 'the screen is dark').toBe(false)
    await expectBlackOnWhite(page)
  })

  test(`${name}: black on white by the dark theme of the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(address())
    expect(await isWhite(page), 'the screen is dark').toBe(false)
    await expectBlackOnWhite(page)
  })
}

async function expectBlackOnWhite(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  expect(await isWhite(page), 'the sheet is white').toBe(true)
  const faults = await page.evaluate(findColours)
  expect(faults).toEqual([])
}

/** Whether what stands beside the text, in the corner at the bottom, is white. */
async function isWhite(page: Page): Promise<boolean> {
  const image = await loadImage(await page.screenshot({ fullPage: true }))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, image.height - 1, 1, 1)
  return [...data].every((value) => value === 255)
}

/** What is seen in a light colour, or on a ground that is not white. */
function findColours(): string[] {
  const canvas = document.createElement('canvas').getContext('2d')!
  const faults: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { color, backgroundColor } = getComputedStyle(element)
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    )
    const name = `${element.localName}.${element.className}`
    if (hasText && lightness(color) > 0.25) faults.push(`${name}: text is ${color}`)
    if (lightness(backgroundColor) < 1) faults.push(`${name}: ground is ${backgroundColor}`)
  }
  return faults

  /** 0 black … 1 white, on white paper. */
  function lightness(colour: string): number {
    canvas.fillStyle = '#fff'
    canvas.fillRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
  }
}
