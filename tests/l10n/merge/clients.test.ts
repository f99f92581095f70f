/** An XLIFF on its way through clients that others have written, where they are installed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { planMerge } from '../../../src/l10n/merge/merge-files.ts'
import { patience } from '../../patience.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-clients-'))
after(() => rmSync(folder, { recursive: true }))

const root = path.join(folder, 'docs')
const text = `${front}${[
  pair('0abcd-101', 'Möchten Sie 「はい」 wählen?', 'Choose **Yes**?'),
  pair('0abcd-102', '[**手順**](b.md)を見る。 次です。', 'See [**steps**](b.md). Next.'),
  pair('0abcd-103', '直接 回答する', 'Direct reply'),
].join('\n\n')}\n`
mkdirSync(root)
writeFileSync(path.join(root, 'a.md'), text)

const corrected = text.replace('直接', '直に')

/** Merges what a client made of an export: its correction arrives, and nothing else changes. */
async function assertMerged(xliff: Buffer): Promise<void> {
  const file = path.join(folder, 'edited.xlf')
  writeFileSync(file, xliff)
  const { changes, refusals } = await planMerge(file, root)
  assert.deepEqual(refusals, [])
  assert.equal(changes[0]?.after, corrected)
}

async function exported(format: string): Promise<string> {
  return (await exporters[format]!(root, folder)).file
}

/** Python as the system has it, which is where packages of the system are. */
function python(program: string, input?: Buffer) {
  return spawnSync('/usr/bin/python3', ['-c', program], { input, timeout: patience(60) })
}

function skipWithout(module: string): string | false {
  return python(`import ${module}`).status === 0 ? false : `Python has no module ${module} here`
}

for (const encoding of ['utf-8', 'utf-16', 'ascii'])
  for (const format of ['xliff12', 'xliff20', 'xliff21'])
    test(
      `lxml: ${format}, indented and in ${encoding}`,
      { skip: skipWithout('lxml.etree') },
      async () => {
        const program = `
import sys
from lxml import etree
tree = etree.parse(sys.stdin.buffer)
for target in tree.iter('{*}target'):
    if target.text: target.text = target.text.replace('直接', '直に')
sys.stdout.buffer.write(etree.tostring(tree, pretty_print=True, xml_declaration=True, encoding='${encoding}'))`
        const { stdout, stderr } = python(program, readFileSync(await exported(format)))
        assert.equal(String(stderr), '')
        await assertMerged(stdout)
      },
    )

test(
  'translate-toolkit: a target is set, and the file written by its own rules',
  { skip: skipWithout('translate.storage.xliff') },
  async () => {
    const program = `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsestring(sys.stdin.buffer.read())
for unit in store.units:
    if unit.source == 'Direct reply': unit.target = '直に 回答する'
sys.stdout.buffer.write(bytes(store))`
    const { stdout, stderr } = python(program, readFileSync(await exported('xliff12')))
    assert.equal(String(stderr), '')
    await assertMerged(stdout)
  },
)

const hasOmegaT = spawnSync('omegat', ['--help'], { timeout: patience(60) }).status === 0
test(
  'OmegaT: a project is translated by its memory',
  { skip: hasOmegaT ? false : 'OmegaT is not installed' },
  async () => {
    const project = path.join(folder, 'project')
    for (const name of ['source', 'target', 'tm', 'omegat', 'glossary', 'dictionary'])
      mkdirSync(path.join(project, name), { recursive: true })
    writeFileSync(
      path.join(project, 'source/documents.xlf'),
      readFileSync(await exported('xliff12')),
    )
    writeFileSync(path.join(project, 'omegat.project'), PROJECT)
    writeFileSync(path.join(project, 'omegat/project_save.tmx'), MEMORY)
    const { status, stderr } = spawnSync('omegat', ['--mode=console-translate', project], {
      env: { ...process.env, HOME: folder },
      timeout: patience(120),
    })
    assert.equal(status, 0, String(stderr))
    await assertMerged(readFileSync(path.join(project, 'target/documents.xlf')))
  },
)

const PROJECT = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
${['target', 'source', 'tm', 'glossary', 'dictionary']
  .map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`)
  .join('\n')}
<source_lang>en-US</source_lang><target_lang>ja-JP</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>`

/** OmegaT shows translators the target where there is one: it is what its memory knows. */
const MEMORY = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="OmegaT TMX"
adminlang="EN-US" srclang="en-US" datatype="plaintext"/><body><tu>
<tuv xml:lang="en-US"><seg>直接 回答する</seg></tuv><tuv xml:lang="ja-JP"><seg>直に 回答する</seg></tuv>
</tu></body></tmx>`
