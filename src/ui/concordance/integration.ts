/**
 * The concordance as an Astro integration: a page in every locale, and once the site is written its
 * index. A site built without it holds neither.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

export function concordance(): AstroIntegration {
  return {
    name: 'taiyaku-concordance',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/[locale]/concordance',
          entrypoint: new URL('./ConcordancePage.astro', import.meta.url),
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Read here only: the configuration of a site without it has no use for it.
        const { writeSiteConcordances } = await import('./write-site-concordances.ts')
        const counts = writeSiteConcordances(path.join(fileURLToPath(dir), 'concordance'))
        for (const [locale, pairs] of counts) logger.info(`${pairs} pairs of ${locale}`)
      },
    },
  }
}
