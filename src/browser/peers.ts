/** What printing needs and an installed package does not bring: optional peers, for most never print. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure } from '../cli/errors.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'

const DRIVER = ['playwright-core']

const BINDER = ['@cantoo/pdf-lib']

/** A browser for machines without one, and its fonts. */
const BROWSER = [
  '@sparticuz/chromium',
  '@expo-google-fonts/noto-sans-jp',
  '@expo-google-fonts/ibm-plex-mono',
]

/** @throws Failure that says in one line what to install */
export async function requirePrinter(): Promise<void> {
  demand(DRIVER, 'Printing drives a browser')
  const { findBrowser } = await import('./find.ts')
  const canBring = process.platform === 'linux' && process.arch === 'x64'
  if (findBrowser() === undefined && canBring) demand(BROWSER, 'Printing found no browser')
}

/** What makes one file of many documents. @throws Failure that says in one line what to install */
export function requireBinder(): void {
  demand(BINDER, 'An outline is written by a library')
}

function demand(names: readonly string[], reason: string): void {
  const missing = names.filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  const text = readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')
  const { peerDependencies } = JSON.parse(text) as { peerDependencies: Record<string, string> }
  const packages = missing.map((name) => `${name}@${peerDependencies[name]}`)
  throw new Failure(`${reason}: \`npm install --save-dev ${packages.join(' ')}\`.`)
}

/** Whether a package can be imported from here. */
export function isInstalled(name: string): boolean {
  const require = createRequire(import.meta.url)
  // Packages may hide their manifest, or have nothing else.
  return [name, `${name}/package.json`].some((specifier) => {
    try {
      return require.resolve(specifier) !== ''
    } catch {
      return false
    }
  })
}
