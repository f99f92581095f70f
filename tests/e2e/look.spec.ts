/** A site with a look of its own: logo, colours, links, and where readers are led with what they found. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { accentSheet } from '../../src/config/look/look-files.ts'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { patience } from '../patience.ts'
import { expectReadable } from './axe.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, '.cache/test-look')
const sheet = path.join(folder, 'dist/look/style.css')

const config = {
  source: 'docs',
  name: { en: 'Example guide' },
  logo: 'logo.svg',
  icon: 'icon.png',
  accent: { light: '#7a1f5c', dark: '#f0a8d4' },
  stylesheet: 'own.css',
  links: [
    { text: { en: 'Support', ja: 'サポート' }, href: 'https://example.org/support' },
    { text: { en: 'All pages' }, href: '/{locale}/site-contents/' },
  ],
  footer: { en: 'Questions? Call 1234.' },
  notice: [{ en: 'First notice.' }, { en: 'Second notice.' }],
  editLink: 'https://example.org/edit/main/{path}',
  reportLink: 'https://example.org/new?title={path}:{line}%20{id}&l={locale}',
}

const GUIDE =
  'en-us/skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins/'

let site: SiteServer
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(patience(240))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(path.join(root, 'source-docs'), path.join(folder, 'docs'), { recursive: true })
  cpSync(path.join(root, 'docs/guide.png'), path.join(folder, 'icon.png'))
  cpSync(path.join(root, 'public/favicon.svg'), path.join(folder, 'logo.svg'))
  writeFileSync(path.join(folder, 'own.css'), '.brand { text-transform: uppercase }\n')
  writeFileSync(path.join(folder, 'taiyaku.config.json'), JSON.stringify(config))
  const build = path.join(root, 'scripts/build.ts')
  const { status, stderr } = spawnSync(process.execPath, [build], { cwd: folder, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  site = await serveSite(path.join(folder, 'dist'), { port: 0 })
})
test.afterAll(() => site?.close())

test('every page has the name, the logo, the colours, the links and the text of the footer', async ({
  page,
}) => {
  const failed: string[] = []
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  await page.goto(site.url + GUIDE)
  const home = page.getByRole('link', { name: 'Example guide' })
  await expect(home).toBeVisible()
  const logo = home.locator('img')
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(await home.evaluate((link) => getComputedStyle(link).textTransform)).toBe('uppercase')
  const link = page.getByRole('main').getByRole('link').first()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(link).toHaveCSS('color', 'rgb(122, 31, 92)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(link).toHaveCSS('color', 'rgb(240, 168, 212)')
  const header = page.getByRole('banner')
  await expect(header.getByRole('link', { name: 'Support' })).toBeVisible()
  const all = header.getByRole('link', { name: 'All pages' })
  await expect(all).toHaveAttribute('href', '/en-us/site-contents/')
  await expect(page.getByText('Questions? Call 1234.')).toBeVisible()
  await expect(page.getByText('First notice.')).toBeVisible()
  await expect(page.getByText('Second notice.')).toBeVisible()
  expect(failed).toEqual([])
})

test('on a narrow screen the links stand in the footer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`${site.url}ja-jp/`)
  await expect(page.getByRole('banner').getByRole('link', { name: 'サポート' })).toBeHidden()
  await expect(
    page.getByRole('contentinfo').last().getByRole('link', { name: 'サポート' }),
  ).toBeVisible()
})

test('leads to where a document is edited and a sentence reported', async ({ page }) => {
  await page.goto(site.url + GUIDE)
  const file = decodeURI(GUIDE).slice('en-us/'.length, -1) + '.md'
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    `https://example.org/edit/main/${file}`,
  )
  const sentence = page.locator('article p .source [data-s]').first()
  const label = await sentence.getAttribute('data-s')
  await sentence.click()
  const report = page.getByRole('link', { name: 'Report this sentence' })
  const { searchParams } = new URL((await report.getAttribute('href'))!)
  const [place = '', id = ''] = searchParams.get('title')!.split(' ')
  expect(searchParams.get('l')).toBe('en-us')
  expect(id.endsWith(`-${label}`), id).toBe(true)
  const [name = '', line = ''] = place.split(':')
  const lines = readFileSync(path.join(folder, 'docs', name), 'utf8').split('\n')
  expect(lines[Number(line) - 1]).toContain(`"${id}"`)
})

for (const accent of ['#7a1f5c/#f0a8d4', '#00604a/#5fd3a8', '#5a3d00/#e0b64a'])
  test(`can be read with the accent ${accent}`, async ({ page }) => {
    const [light = '', dark = ''] = accent.split('/')
    writeFileSync(sheet, accentSheet({ light, dark }))
    for (const address of [GUIDE, 'en-us/', `${GUIDE}checklists/`]) {
      await page.goto(site.url + address)
      await expectReadable(page)
    }
  })

test('a colour that cannot be read stops the build', () => {
  const wrong = path.join(folder, 'wrong')
  mkdirSync(wrong)
  writeFileSync(path.join(wrong, 'taiyaku.config.json'), '{ "accent": "#ffcc00" }')
  const build = path.join(root, 'scripts/build.ts')
  const { status, stderr } = spawnSync(process.execPath, [build], { cwd: wrong, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^taiyaku\.config\.json: `accent`: `#ffcc00` has a contrast of/)
})
