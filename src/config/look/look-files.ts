/** The files that give a site its own look: where they come from, and what they are called on it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../../cli/errors.ts'
import type { Config, DocsetConfig } from '../options.ts'

/** Types of images that browsers show; of these an icon may be. */
const IMAGES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
}

/** A file of the site, its path below the site's base. */
export interface LookFile {
  path: string
  /** Of an image. */
  type: string
}

/** The icon of a site: the configured one, else the tool's own. */
export function iconOf({ icon }: DocsetConfig): LookFile {
  return icon === undefined
    ? { path: 'favicon.svg', type: IMAGES['.svg']! }
    : imageFile('icon', icon)
}

/** The image before the site's name: the configured logo, else its icon. */
export function logoOf(config: DocsetConfig): LookFile {
  return config.logo === undefined ? iconOf(config) : imageFile('logo', config.logo)
}

/** The path of the sheet that comes after all others, where there is one. */
export function sheetOf({ accent, stylesheet }: DocsetConfig): string | undefined {
  return accent === undefined && stylesheet === undefined ? undefined : 'look/style.css'
}

/** Every file of a site's own look, by its path on the site. Paths of the configuration are relative to `folder`. */
export function lookFiles(config: DocsetConfig, folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const { logo, icon } = config
  if (icon !== undefined) files.set(iconOf(config).path, readFileSync(path.resolve(folder, icon)))
  if (logo !== undefined) files.set(logoOf(config).path, readFileSync(path.resolve(folder, logo)))
  const sheet = sheetOf(config)
  if (sheet !== undefined) files.set(sheet, Buffer.from(sheetText(config, folder)))
  return files
}

/**
 * The accent colour of both themes as a sheet. It stands in no layer, so it comes before what layers say.
 *
 * @example accentSheet('#123456') // ':root{--accent:light-dark(#123456,#123456)}\n'
 */
export function accentSheet(accent: NonNullable<DocsetConfig['accent']>): string {
  const { light, dark } = typeof accent === 'string' ? { light: accent, dark: accent } : accent
  return `:root{--accent:light-dark(${light},${dark})}\n`
}

function sheetText({ accent, stylesheet }: DocsetConfig, folder: string): string {
  const own = stylesheet === undefined ? '' : readFileSync(path.resolve(folder, stylesheet), 'utf8')
  return (accent === undefined ? '' : accentSheet(accent)) + own
}

function imageFile(name: string, file: string): LookFile {
  const ending = path.extname(file).toLowerCase()
  return { path: `look/${name}${ending}`, type: IMAGES[ending] ?? 'image/png' }
}

/**
 * Checks that the files of a configuration are there and are what they have to be.
 *
 * @param name of the configuration's file, for messages
 * @throws UsageError
 */
export function checkLookFiles(config: Config, folder: string, name: string): void {
  for (const { icon, logo, stylesheet } of [config, ...Object.values(config.docsets ?? {})]) {
    requireFile('icon', icon, Object.keys(IMAGES))
    requireFile('logo', logo, Object.keys(IMAGES))
    requireFile('stylesheet', stylesheet, ['.css'])
  }

  function requireFile(option: string, file: string | undefined, endings: string[]): void {
    if (file === undefined) return
    if (!endings.includes(path.extname(file).toLowerCase()))
      throw new UsageError(
        `${name}: \`${option}\`: expected a file (${endings.join(', ')}), got \`${file}\`.`,
      )
    if (!existsSync(path.resolve(folder, file)))
      throw new UsageError(`${name}: \`${option}\`: expected a file at \`${file}\`, found nothing.`)
  }
}
