// @ts-check
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { sitemapOfAll } from './src/build/sitemap.ts'
import { withoutPreload } from './src/build/without-preload.ts'
import { reviewMode } from './src/ui/review/integration.ts'
import { cacheFolder, readEnvironment } from './src/config/environment.ts'

const { source, out, site, base, review } = readEnvironment(process.env)

export default defineConfig({
  outDir: out,
  site,
  base,
  cacheDir: cacheFolder(source),
  trailingSlash: 'ignore',
  // A sitemap needs absolute addresses.
  integrations: [
    mdx(),
    ...(site ? [sitemapOfAll(isForReaders)] : []),
    ...(review ? [reviewMode()] : []),
  ],
  devToolbar: { enabled: false },
  // The content security policy allows files only.
  build: { inlineStylesheets: 'never' },
  vite: {
    // What builds write there beside the authoring server is none of its business.
    server: { watch: { ignored: ['**/.cache/**'] } },
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [withoutPreload()],
  },
})

/**
 * The page that a browser shows in place of one it cannot reach is not for search engines.
 *
 * @param {string} page
 */
function isForReaders(page) {
  return page !== new URL(`${base}offline/`, site).href
}
