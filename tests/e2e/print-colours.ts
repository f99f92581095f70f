/** What a page looks like on paper, for readers whose screen is dark. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, type Page } from '@playwright/test'

/** Dark by the system's preference, then by the site's setting: both print black on white. */
export async function expectBlackOnWhite(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await page.goto(address)
  await expectWhitePaper(page)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.evaluate(() => localStorage.setItem('taiyaku', '{"theme":"dark"}'))
  await page.reload()
  await expectWhitePaper(page)
}

async function expectWhitePaper(page: Page): Promise<void> {
  expect(await isWhite(page), 'the screen is dark').toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await isWhite(page), 'the paper is white').toBe(true)
  expect(await page.evaluate(findColours)).toEqual([])
}

/** Whether most of what is seen is white. */
async function isWhite(page: Page): Promise<boolean> {
  const image = await loadImage(await page.screenshot())
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const pixels = new Uint32Array(data.buffer)
  return pixels.filter((pixel) => pixel === 0xffffffff).length > pixels.length / 2
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
