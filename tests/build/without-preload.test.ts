import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from 'vite'
import { toPlainImports, withoutPreload } from '../../src/build/without-preload.ts'

const cases: Record<string, string> = {
  'p(()=>import(`./a.js`),__VITE_PRELOAD__)': 'import(`./a.js`)',
  'x=()=>$p(()=>import("./a.js"),__VITE_PRELOAD__).then(f)': 'x=()=>import("./a.js").then(f)',
  'p(() => import("./a.js").then(f), __VITE_PRELOAD__)': 'p(() => import("./a.js").then(f))',
  'import("./a.js")': 'import("./a.js")',
}
for (const [code, plain] of Object.entries(cases)) {
  test(code, () => assert.equal(toPlainImports(code).code, plain))
}

const SCRIPTS: Record<string, string> = {
  entry: 'import("later").then(({ later }) => later())',
  plain: 'console.log("nothing is loaded later")',
  later: 'export const later = () => console.log("later")',
}

/** A build of scripts that stand in no file. */
function bundle(entry: string, version?: string) {
  return build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'scripts',
        resolveId: (id) => (id in SCRIPTS ? `\0${id}` : null),
        load: (id) => SCRIPTS[id.slice(1)] ?? null,
      },
      withoutPreload(version),
    ],
  })
}

test('a script that loads another does so by itself', async () => {
  const built = await bundle('entry')
  const outputs = Array.isArray(built) ? built : [built]
  const code = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n')
  assert.match(code, /import\(/)
  assert.doesNotMatch(code, /preload/i)
})

test('a build where nothing matches fails, and says where to look', async () => {
  await assert.rejects(bundle('plain'), /found none.*src\/build\/without-preload\.ts/s)
})

test('another Vite fails, and says where to look', async () => {
  await assert.rejects(
    bundle('entry', '9.0.0'),
    /Expected Vite 8, got 9\.0\.0.*without-preload\.ts/,
  )
})
