/**
 * Fonts for browsers on Linux. Servers and containers often have none for Japanese, so fontconfig gets
 * the folders of the two families that npm installs: TrueType files, which print as embedded, extractable text
 * (the web's subset WOFF2 files do not).
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { writeWholeSync } from '../files/write-whole.ts'
import { cacheFolder } from './cache-folder.ts'
import { isInstalled } from './peers.ts'

const FAMILIES = [
  { name: 'Noto Sans JP', package: '@expo-google-fonts/noto-sans-jp', generic: 'sans-serif' },
  { name: 'Noto Sans JP', package: '@expo-google-fonts/noto-sans-jp', generic: 'serif' },
  { name: 'IBM Plex Mono', package: '@expo-google-fonts/ibm-plex-mono', generic: 'monospace' },
]

/** Only the weights the styles use: a browser reads every file that fontconfig lists. */
const WEIGHTS = ['400Regular', '700Bold']

/**
 * Variables that let fontconfig find the fonts, after those of the system.
 *
 * @returns no variables on platforms that do not use fontconfig
 */
export function fontVariables(): { FONTCONFIG_FILE?: string } {
  if (process.platform !== 'linux' || process.env['FONTCONFIG_FILE']) return {}
  const file = path.join(cacheFolder(), 'fonts.conf')
  writeIfChanged(file, fontConfiguration(path.join(cacheFolder(), 'fontconfig')))
  return { FONTCONFIG_FILE: file }
}

function fontConfiguration(cache: string): string {
  const require = createRequire(import.meta.url)
  const folders = new Set(
    FAMILIES.filter((family) => isInstalled(family.package)).flatMap((family) => {
      const folder = path.dirname(require.resolve(`${family.package}/package.json`))
      return WEIGHTS.map((weight) => path.join(folder, weight))
    }),
  )
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...Array.from(folders, (folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...FAMILIES.map(
      ({ name, generic }) =>
        `<alias><family>${generic}</family><default><family>${name}</family></default></alias>`,
    ),
    '</fontconfig>',
  ]
  return lines.join('\n').replaceAll('&', '&amp;')
}

function writeIfChanged(file: string, text: string): void {
  const isThere = existsSync(file) && readFileSync(file, 'utf8') === text
  if (!isThere) writeWholeSync(file, text)
}
