/**
 * A Vite plugin that lets a script fetch, beside another that it loads, what that one imports: else these
 * are asked for only when it has arrived. A script that holds `'__IMPORTS_OF_name__'` gets the names of all
 * scripts that the one called so imports, with spaces between.
 */
import type { Plugin } from 'vite'

const MARKER = /__IMPORTS_OF_([\w-]+)__/g

interface Chunk {
  name: string
  fileName: string
  imports: string[]
}

export function importsAhead(): Plugin {
  return {
    name: 'taiyaku:imports-ahead',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
      for (const chunk of chunks)
        chunk.code = chunk.code.replaceAll(MARKER, (_, name: string) =>
          importsOf(name, chunks).join(' '),
        )
    },
  }
}

/**
 * File names, without folders: all scripts stand in one.
 *
 * @throws where there is no script of that name
 */
export function importsOf(name: string, chunks: readonly Chunk[]): string[] {
  const script = chunks.find((chunk) => chunk.name === name)
  if (!script) throw new Error(`Expected a script called ${name}, found none.`)
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const add = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    byFile.get(file)?.imports.forEach(add)
  }
  script.imports.forEach(add)
  return [...found].map((file) => file.replace(/^.*\//, ''))
}
