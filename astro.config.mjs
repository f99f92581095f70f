// @ts-check
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
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
    ...(site ? [sitemap({ filter: isForReaders })] : []),
    ...(review ? [reviewMode()] : []),
  ],
  devToolbar: { enabled: false },
  // The content security policy allows files only.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [withoutPreload()] },
})

/**
 * The page that stands for what cannot be reached is none to be found.
 *
 * @param {string} page
 */
function isForReaders(page) {
  return page !== new URL(`${base}offline/`, site).href
}

/**
 * Vite wraps every `import()` in a helper that loads styles and modules ahead: 0.6 kB (brotli) of every
 * page. What this site loads on demand asks for its own styles, so a plain import will do.
 *
 * @returns {import('vite').Plugin}
 */
function withoutPreload() {
  return {
    name: 'taiyaku:without-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
    // Before Vite puts lists of files to load ahead in these places.
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            chunk.code = chunk.code
              .replaceAll(/(?<![\w$])[\w$]+\(\(\)=>(import\([^()]*\)),__VITE_PRELOAD__\)/g, '$1')
              .replaceAll(/,\s*__VITE_PRELOAD__/g, '')
      },
    },
  }
}
