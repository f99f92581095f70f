import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import { bundledBrowser } from './bundled.ts'
import { findBrowser } from './find.ts'
import { fontVariables } from './fonts.ts'

/** A browser that is driven has no business of its own on the network. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-pings']

/** Glyphs are laid out as on paper, the same on every machine. */
const FONTS = ['--font-render-hinting=none']

/**
 * How to start the browser of this machine: an installed one, else the one npm brings.
 *
 * @throws where there is none and npm brings none for the platform
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const installed = findBrowser()
  const { executablePath, env } = installed
    ? { executablePath: installed, env: {} }
    : await bundledBrowser()
  return {
    executablePath,
    args: [...QUIET, ...FONTS],
    env: { ...definedVariables(), ...fontVariables(), ...env },
  }
}

/** Starts the browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions())
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
