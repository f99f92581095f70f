/** Finds a Chromium to drive: for the browser tests and for `npm run pdf`. */
import { chromium } from 'playwright-core'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Set to the path of a browser to use that one, or to `bundled` for the one npm brings. */
export const BROWSER_VARIABLE = 'TAIYAKU_BROWSER'

/**
 * The path of an installed browser: the one named by `TAIYAKU_BROWSER`, Playwright's own, Chrome,
 * Edge, or the distribution's Chromium, in this order.
 *
 * @returns `undefined` where none is installed, or the bundled one is asked for
 * @throws where `TAIYAKU_BROWSER` names a file that does not exist
 */
export function findBrowser(env = process.env, exists = existsSync): string | undefined {
  const wanted = env[BROWSER_VARIABLE]
  if (wanted === 'bundled') return undefined
  if (wanted && !exists(wanted))
    throw new Error(
      `Expected the path of a browser in ${BROWSER_VARIABLE}, found no file at \`${wanted}\`.`,
    )
  return wanted || [chromium.executablePath(), ...usualPlaces(env)].find((file) => exists(file))
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const inside = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ]
    return inside.flatMap((parts) => roots.map((root) => path.join(root ?? '', ...parts)))
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/bin/chromium']
}
