/**
 * Review mode as an Astro integration: a site built without it holds none of its code and none of its
 * data.
 */
import type { AstroIntegration } from 'astro'
import path from 'node:path'
import { PACKAGE_ROOT } from '../../files/package-root.ts'

export function reviewMode(): AstroIntegration {
  return {
    name: 'taiyaku-review',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        injectRoute({
          pattern: '/review/[...document].xlf',
          entrypoint: path.join(PACKAGE_ROOT, 'src/ui/review/xliff.ts'),
        })
        injectScript('page', "import '/src/ui/review/review-mode.ts'")
      },
    },
  }
}
