/** How smoothly a page changes its view and scrolls, in the browser that prints and tests. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../src/browser/launch.ts'
import { serveSite } from '../src/server/serve-site.ts'

export interface Smoothness {
  /** Bytes of the page. */
  size: number
  /** Milliseconds of this site's own script in a change of view, median. */
  script: number
  /** Milliseconds of a change of view with the layout that follows, median; and of the bare attribute. */
  change: number
  bare: number
  /** Milliseconds from frame to frame while scrolling through the page, 95th percentile. */
  frame: number
}

/** Measures the largest document of a built site. */
export async function measureSwitching(folder: string): Promise<Smoothness> {
  const page = largestPage(folder)
  const server = await serveSite(folder, { port: 0 })
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await tab.goto(server.url + path.posix.dirname(page) + '/')
    const times = await tab.evaluate(inPage)
    return { size: statSync(path.join(folder, page)).size, ...times }
  } finally {
    await browser.close()
    await server.close()
  }
}

function largestPage(folder: string): string {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => ({ file, size: statSync(path.join(folder, file)).size }))
    .sort((a, b) => b.size - a.size)
  const { file } = pages.find(({ file }) => isDocument(path.join(folder, file)))!
  return file.replaceAll(path.sep, '/')
}

function isDocument(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<sentence-peek')
}

/** Runs in the page; stands alone. */
async function inPage(): Promise<Omit<Smoothness, 'size'>> {
  const ROUNDS = 12
  const root = document.documentElement
  const quantile = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0
  const timed = (change: () => void) => {
    const start = performance.now()
    change()
    document.body.getBoundingClientRect()
    return performance.now() - start
  }
  const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const links = [...document.querySelectorAll<HTMLElement>('view-switch a')]
  scrollTo({ top: root.scrollHeight / 2, behavior: 'instant' })
  const [change, bare]: number[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const link of links) {
      await settle()
      change!.push(timed(() => link.click()))
    }
    for (const link of links) {
      await settle()
      bare!.push(timed(() => (root.dataset['view'] = link.dataset['view'])))
    }
  }
  const script = performance.getEntriesByName('taiyaku:view-script').map(({ duration }) => duration)
  const frames: number[] = []
  scrollTo({ top: 0, behavior: 'instant' })
  for (let last = await nextFrame(); frames.length < 240;) {
    scrollBy({ top: innerHeight / 4, behavior: 'instant' })
    const now = await nextFrame()
    frames.push(now - last)
    last = now
  }
  return {
    script: quantile(script, 0.5),
    change: quantile(change!, 0.5),
    bare: quantile(bare!, 0.5),
    frame: quantile(frames, 0.95),
  }

  function nextFrame(): Promise<number> {
    return new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
