import { BROWSER_VARIABLE } from '../../src/browser/find.ts'

/** One run of the browser tests. */
export interface BrowserRun {
  name: string
  /** What the run is told beside its surroundings. */
  env: Record<string, string>
  /** Files of tests; none means all. */
  files: string[]
}

/**
 * What a whole browser does in another way than the bundled one, which has no window: it asks for icons,
 * prints by way of a preview, keeps pages for going back, has a clipboard and scrolls smoothly.
 */
const DEPENDING = [
  'budget',
  'first-build',
  'hostile',
  'offline',
  'paper',
  'plain-server',
  'position',
  'print',
  'selection',
]

/**
 * Continuous integration tries two browsers: all tests in the one npm brings, and in an installed one
 * those whose outcome depends on it. Elsewhere, or where one was chosen, all tests run in one.
 *
 * @param installed path of the installed browser
 */
export function browserRuns(
  env: NodeJS.ProcessEnv,
  { platform, arch }: { platform: string; arch: string },
  installed: string | undefined,
): BrowserRun[] {
  const isBundled = platform === 'linux' && arch === 'x64'
  const all = { name: 'browser tests', env: {}, files: [] }
  if (!env['CI'] || env[BROWSER_VARIABLE] || !isBundled || !installed) return [all]
  return [
    { ...all, env: { [BROWSER_VARIABLE]: 'bundled' } },
    {
      name: `browser tests in ${installed}`,
      env: { [BROWSER_VARIABLE]: installed },
      files: DEPENDING.map((name) => `tests/e2e/${name}.spec.ts`),
    },
  ]
}
