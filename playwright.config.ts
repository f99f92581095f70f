import { defineConfig } from '@playwright/test'
import { launchOptions } from './src/browser/launch.ts'
import { DOCSET_BASE } from './tests/e2e/docset-site.ts'
import { reservePort } from './tests/e2e/port.ts'
import { patience } from './tests/patience.ts'

const port = await reservePort()

/** Browser tests see a built site, served as `npm start` serves it. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // One worker per core of the smallest machine that has to do.
  workers: 2,
  // What hangs ends, with a name, long before those who wait for a result give up.
  globalTimeout: patience(900),
  timeout: patience(60),
  expect: { timeout: patience(10) },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await launchOptions(),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
  },
  webServer: [
    server('serve.ts', port),
    server('serve-locales.ts', await reservePort('LOCALES')),
    server('serve-review.ts', await reservePort('REVIEW')),
    server('serve-docset.ts', await reservePort('DOCSET'), DOCSET_BASE),
  ],
})

function server(script: string, port: number, base = '/') {
  return {
    command: `"${process.execPath}" tests/e2e/${script}`,
    url: `http://localhost:${port}${base}favicon.svg`,
    timeout: patience(300),
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  } as const
}
