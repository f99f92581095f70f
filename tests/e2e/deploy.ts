import { cpSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listSite } from '../../src/build/kept/list-site.ts'
import { buildWorker } from '../../src/offline/build-worker.ts'

/**
 * Puts another build in a site's place: every page says so in its heading, and every script and style has
 * another name.
 *
 * @param site folder that is served
 * @param base path it is served at
 * @param maxWhole bytes of a site that is kept whole
 */
export async function deploy(
  site: string,
  word: string,
  base = '/',
  maxWhole?: number,
): Promise<void> {
  const next = `${site}-next`
  cpSync(site, next, { recursive: true })
  for (const name of globSync('**/*.{html,js,css}', { cwd: next })) {
    const file = path.join(next, name)
    const text = readFileSync(file, 'utf8')
      .replaceAll('/_astro/', '/_astro/next-')
      .replace(/(["'`]\.\/)([\w.-]+\.js)/g, '$1next-$2')
      .replace(/<h1[^>]*>/g, `$&${word} `)
    writeFileSync(file, text)
  }
  for (const name of globSync('_astro/*', { cwd: next }))
    renameSync(path.join(next, name), path.join(next, '_astro', `next-${path.basename(name)}`))
  await buildWorker(next, listSite(next, new Map()), base, maxWhole)
  renameSync(site, `${site}-before-${word}`)
  renameSync(next, site)
}
