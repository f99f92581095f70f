/** What Astro is told: where the site's sources are, where it may write, what belongs to a build. */
import mdx from '@astrojs/mdx'
import type { AstroIntegration, AstroUserConfig } from 'astro'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { docsetConfig } from '../config/config.ts'
import { cacheFolder, readEnvironment, stateFolder } from '../config/environment.ts'
import { IS_INSTALLED, PACKAGE_ROOT } from '../files/package-root.ts'
import { concordance as concordancePage } from '../ui/concordance/integration.ts'
import { reviewMode } from '../ui/review/integration.ts'
import { markdownTwins } from '../ui/twins/integration.ts'
import { sitemapOfAll } from './sitemap.ts'
import { withoutPreload } from './without-preload.ts'

/** Astro's configuration, of the environment that was set. */
export function astroConfig(): AstroUserConfig & { root: string } {
  const { source, sourceName, out, site, base, review, concordance } = readEnvironment(process.env)
  return {
    root: astroRoot(),
    srcDir: path.join(PACKAGE_ROOT, 'src'),
    publicDir: path.join(PACKAGE_ROOT, 'public'),
    outDir: out,
    site,
    base,
    cacheDir: cacheFolder(source),
    trailingSlash: 'ignore',
    integrations: [
      ...(IS_INSTALLED ? [sourcesInPackage] : []),
      mdx(),
      // A sitemap needs absolute addresses. The page that a browser shows in place of one it cannot reach
      // is not for search engines.
      ...(site ? [sitemapOfAll((page) => page !== new URL(`${base}offline/`, site).href)] : []),
      ...(review ? [reviewMode()] : []),
      ...(concordance ? [concordancePage()] : []),
      ...(docsetConfig(sourceName).markdown ? [markdownTwins()] : []),
    ],
    devToolbar: { enabled: false },
    // The content security policy allows files only.
    build: { inlineStylesheets: 'never' },
    vite: {
      cacheDir: path.join(stateFolder(), 'vite'),
      // What builds write there beside the authoring server is none of its business.
      server: { watch: { ignored: ['**/.cache/**', '**/.taiyaku/**'] } },
      build: { assetsInlineLimit: 0, modulePreload: false },
      plugins: [withoutPreload(), selfContained],
    },
  }
}

/** Where Astro writes what it keeps for itself (`.astro`). */
export function astroRoot(): string {
  return IS_INSTALLED ? stateFolder() : PACKAGE_ROOT
}

/**
 * Astro derives that folder from its root before integrations are asked. From then on the root is that of
 * the sources, so that everything named for a source's place is named as in the repository.
 */
const sourcesInPackage: AstroIntegration = {
  name: 'taiyaku:sources-in-package',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ root: pathToFileURL(PACKAGE_ROOT + path.sep) })
    },
  },
}

/** The program that renders the pages stands in the user's folder, where Node would not find its packages. */
const selfContained: Plugin = {
  name: 'taiyaku:self-contained',
  apply: 'build',
  configEnvironment: (name) =>
    // Of what has binaries nothing is asked while pages are written.
    name === 'prerender' ? { resolve: { noExternal: true, external: ['sharp'] } } : null,
}
