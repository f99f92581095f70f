/** The sitemap of all pages, those that are taken from the last site included. */
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { processContext } from '../content/process-context.ts'

/** @param filter whether a page is for search engines, by its whole address */
export function sitemapOfAll(filter: (page: string) => boolean): AstroIntegration {
  const { name, hooks } = sitemap({ filter })
  const done = hooks['astro:build:done']!
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': (build) => {
        // Parts of the search index are taken too.
        const taken = [...(processContext().takenPages?.keys() ?? [])]
          .filter((file) => file.endsWith('/index.html'))
          .map((file) => ({ pathname: file.replace(/index\.html$/, '') }))
        const pages = [...build.pages, ...taken].sort((a, b) => (a.pathname < b.pathname ? -1 : 1))
        return done({ ...build, pages })
      },
    },
  }
}
