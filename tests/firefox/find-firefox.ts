import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The first that can print and find by role when it is driven by WebDriver BiDi. */
const LEAST = 128

/**
 * The path of an installed Firefox: the one that `TAIYAKU_FIREFOX` names, else that of the system.
 *
 * @returns `undefined` where there is none that can be driven; some systems have a file that only says
 *   how to install it
 */
export function findFirefox(env = process.env): string | undefined {
  const wanted = env['TAIYAKU_FIREFOX']
  const places = wanted ? [wanted] : usualPlaces(env)
  return places.filter((file) => existsSync(file)).find((file) => versionOf(file) >= LEAST)
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].map((root) =>
      path.join(root ?? '', 'Mozilla Firefox', 'firefox.exe'),
    )
  return ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox']
}

function versionOf(file: string): number {
  // On Windows it prints nothing to a console; it is what it is called.
  if (process.platform === 'win32') return LEAST
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}
