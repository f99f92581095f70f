import assert from 'node:assert/strict'
import { cpSync, appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import ts from 'typescript'
import { hashCode, reachedFiles, READING } from '../../src/content/reading-code.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

suite('the code that reading depends on', () => {
  const files = reachedFiles(ROOT, READING)

  test('is that of the documents, and none of the pages', () => {
    for (const name of [
      'src/sxs/read-document.ts',
      'src/sxs/pairs/scan.ts',
      'src/docset/links/links.ts',
      'src/docset/read/read-worker.ts',
    ])
      assert.ok(files.includes(name), `${name} is missing`)
    const others = files.filter((name) =>
      /^src\/(?:ui|site|render|build|search|pages)\//.test(name),
    )
    assert.deepEqual(others, [])
  })

  test('is everything that the compiler finds imported', () => {
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      verbatimModuleSyntax: true,
      types: [],
      noEmit: true,
    }
    for (const name of files) {
      const text = readFileSync(path.join(ROOT, name), 'utf8')
      // What is left when types are removed is what Node loads.
      const { outputText } = ts.transpileModule(text, { compilerOptions: options })
      for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
        if (!fileName.startsWith('.')) continue
        const imported = path.join(path.dirname(name), fileName).replaceAll(path.sep, '/')
        assert.ok(files.includes(imported), `${name} imports ${imported}`)
      }
    }
  })

  test('a changed word of the interface, style or component reads nothing anew; a changed parser does', (context) => {
    const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-code-'))
    context.after(() => rmSync(root, { recursive: true }))
    cpSync(path.join(ROOT, 'src'), path.join(root, 'src'), { recursive: true })
    const before = hashCode(root, READING)
    const others = ['src/site/strings/en.ts', 'src/ui/frame/Base.astro', 'src/ui/frame/frame.css']
    for (const name of others) appendFileSync(path.join(root, name), ' ')
    assert.equal(hashCode(root, READING), before)
    let last = before
    for (const name of ['src/sxs/pairs/scan.ts', 'src/docset/links/links.ts']) {
      appendFileSync(path.join(root, name), ' ')
      const after = hashCode(root, READING)
      assert.notEqual(after, last, name)
      last = after
    }
  })
})
