/** `npm pack`'s first step: the commands as JavaScript, for Node strips no types below `node_modules`. */
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { commands } from '../src/cli/commands.ts'
import { jsonSchema } from '../src/config/options-page.ts'

const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'lib')

// Astro and Vite compile what pages are made of themselves, from the sources in the package.
const sources = globSync('src/**/*.ts', { cwd: root, exclude: ['src/pages/**'] })
// Read as files by the modules beside them.
const assets = globSync('src/l10n/**/*.{js,css}', { cwd: root })

rmSync(out, { recursive: true, force: true })
for (const file of [...Object.keys(commands).map((name) => `scripts/${name}.ts`), ...sources]) {
  const { outputText } = ts.transpileModule(readFileSync(path.join(root, file), 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  })
  write(file.replace(/\.ts$/, '.js'), (to) => writeFileSync(to, outputText))
}
for (const file of assets) write(file, (to) => copyFileSync(path.join(root, file), to))
writeFileSync(path.join(out, 'schema.json'), JSON.stringify(jsonSchema(), null, 2) + '\n')
writeTypes('src/config/define-config.ts')
console.log(`lib: ${sources.length} modules`)

/** The types of what a configuration imports, and of what that imports. */
function writeTypes(file: string): void {
  const { options } = ts.parseJsonConfigFileContent(
    { extends: path.join(root, 'tsconfig.json') },
    ts.sys,
    root,
  )
  const program = ts.createProgram([path.join(root, file)], {
    ...options,
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true },
    ...{ allowImportingTsExtensions: false, rewriteRelativeImportExtensions: true },
    ...{ rootDir: root, outDir: out },
  })
  program.emit()
}

function write(file: string, put: (to: string) => void): void {
  const to = path.join(out, file)
  mkdirSync(path.dirname(to), { recursive: true })
  put(to)
}
