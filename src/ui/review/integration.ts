/**
 * Review mode as an Astro integration: a site built without it holds none of its code and none of its
 * data.
 */
import type { AstroIntegration } from 'astro'

export function reviewMode(): AstroIntegration {
  return {
    name: 'taiyaku-review',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        injectRoute({
          pattern: '/review/[...document].xlf',
          entrypoint: new URL('./xliff.ts', import.meta.url),
        })
        injectScript('page', "import '/src/ui/review/review-mode.ts'")
      },
    },
  }
}
