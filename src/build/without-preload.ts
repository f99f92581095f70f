/**
 * A Vite plugin that relies on Vite's internals: how it writes the helper that loads styles and modules
 * ahead of an `import()`, 0.6 kB (brotli) of every page. What this site loads on demand asks for its own
 * styles, so a plain import will do. Vite has no option that leaves the helper out. The version is
 * checked, and so is what was found, since a changed Vite would silently leave broken imports.
 */
import { version as installed, type Plugin } from 'vite'

/** The major version of Vite that this was tried with. */
const KNOWN = 8

const HELPER = '\0vite/preload-helper.js'
const MARKER = '__VITE_PRELOAD__'

/** `helper(() => import('…'), marker)`, as Vite's minifier writes it. */
const WRAPPED = /(?<![\w$])[\w$]+\(\(\)=>(import\([^()]*\)),__VITE_PRELOAD__\)/g

export function withoutPreload(version: string = installed): Plugin {
  return {
    name: 'taiyaku:without-preload',
    apply: 'build',
    enforce: 'pre',
    configResolved() {
      if (Number.parseInt(version, 10) !== KNOWN)
        throw new Error(
          `Expected Vite ${KNOWN}, got ${version}. Check what \`src/build/without-preload.ts\` relies ` +
            'on, and name the new version there.',
        )
    },
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
    // Before Vite puts lists of files to load ahead in place of the markers.
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        let unwrapped = 0
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          const plain = toPlainImports(chunk.code)
          chunk.code = plain.code
          unwrapped += plain.unwrapped
        }
        if (this.environment.name === 'client' && unwrapped === 0)
          throw new Error(
            "Expected Vite's helper around the imports of the site's scripts, found none. " +
              'Vite may write it in another way now: see `src/build/without-preload.ts`.',
          )
      },
    },
  }
}

/**
 * @returns the code, and in how many places it was changed
 * @example toPlainImports('p(()=>import(`./a.js`),__VITE_PRELOAD__)') // { code: 'import(`./a.js`)', unwrapped: 1 }
 */
export function toPlainImports(code: string): { code: string; unwrapped: number } {
  if (!code.includes(MARKER)) return { code, unwrapped: 0 }
  let unwrapped = 0
  const plain = code
    .replaceAll(WRAPPED, (_, imported: string) => {
      unwrapped++
      return imported
    })
    .replaceAll(/,\s*__VITE_PRELOAD__/g, () => {
      unwrapped++
      return ''
    })
  return { code: plain, unwrapped }
}
