/**
 * The Chromium that npm brings (`@sparticuz/chromium`, Linux x64), for machines without a browser and
 * without the rights to install one. The package ships the shared libraries such machines lack.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cacheFolder } from './cache-folder.ts'

/** An executable and the variables it needs. */
export interface BundledBrowser {
  executablePath: string
  env: { LD_LIBRARY_PATH: string }
}

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/**
 * Unpacks the browser once (2 s, 211 MB) and says where it is. Safe to call from several processes:
 * each unpacks beside the final place and the first to finish wins.
 *
 * @throws on platforms the package is not made for
 */
export async function bundledBrowser(): Promise<BundledBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'Found no browser. Install Google Chrome, Microsoft Edge or Chromium, ' +
        'or set TAIYAKU_BROWSER to the path of one.',
    )
  const packed = path.join(path.dirname(createRequire(import.meta.url).resolve(PACKAGE)), '../bin')
  const folder = path.join(cacheFolder(), 'chromium')
  if (!existsSync(folder)) await unpack(packed, folder)
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  }
}

const PACKAGE = '@sparticuz/chromium'

async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true })
  const temporary = await mkdtemp(`${folder}-`)
  try {
    await inflateInto(temporary, packed)
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package unpacks into the system's folder for temporary files, which it looks up when called. */
async function inflateInto(folder: string, packed: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const parts = PARTS.map((part) => inflate(path.join(packed, part)))
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  await Promise.all(parts)
}
