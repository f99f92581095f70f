/**
 * Twins of pages in Markdown as an Astro integration: a site built without it holds none of them, and none
 * of the code that copies them.
 */
import type { AstroIntegration } from 'astro'
import path from 'node:path'
import { PACKAGE_ROOT } from '../../files/package-root.ts'

export function markdownTwins(): AstroIntegration {
  const here = path.join(PACKAGE_ROOT, 'src/ui/twins')
  return {
    name: 'taiyaku-twins',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        injectRoute({
          pattern: '/[locale]/[...path]/index.md',
          entrypoint: path.join(here, 'twin.ts'),
        })
        injectRoute({ pattern: '/llms.txt', entrypoint: path.join(here, 'llms.ts') })
        injectScript('page', "import '/src/ui/twins/copy-markdown.ts'")
      },
    },
  }
}
