import assert from 'node:assert/strict'
import { spawnSync, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after, beforeEach } from 'node:test'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-merge-'))
after(() => rmSync(folder, { recursive: true }))
const root = path.join(folder, 'docs')
const xliff = path.join(folder, 'edited.xlf')
const first = `${front}${pair('0abcd-101', '一', 'one')}\n`
const second = `${front}${pair('0abcd-101', '二', 'two')}\n`

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(path.join(root, 'sub'), { recursive: true })
  writeFileSync(path.join(root, 'first.md'), first)
  writeFileSync(path.join(root, 'sub/second.md'), second)
  const { file } = await exporters.xliff21!(root, folder)
  const edited = readFileSync(file, 'utf8').replace('>一<', '>壱<').replace('>二<', '>弐<')
  writeFileSync(xliff, edited)
})

function run(...more: string[]) {
  const command = ['scripts/merge.ts', ...more]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

function contents(): string[] {
  return ['first.md', 'sub/second.md'].map((file) => readFileSync(path.join(root, file), 'utf8'))
}

/** Every file below the folder: a draft that was left behind would show. */
function files(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
}

test('corrections are written to every document', () => {
  chmodSync(path.join(root, 'first.md'), 0o600)
  const { status, stdout } = run(xliff, '--source', root)
  assert.equal(status, 0)
  assert.match(stdout, /2 of 2 units changed, in 2 of 2 documents/)
  assert.deepEqual(contents(), [first.replace('一', '壱'), second.replace('二', '弐')])
  assert.deepEqual(files(), ['first.md', 'sub', 'sub/second.md'])
})

test('a dry run shows the difference and writes nothing', () => {
  const { status, stdout } = run(xliff, '--source', root, '--dry-run')
  assert.equal(status, 0)
  assert.match(stdout, /^-.*一.*\n\+.*壱/m)
  assert.match(stdout, /would change/)
  assert.deepEqual(contents(), [first, second])
})

test('one refusal keeps every file as it is', () => {
  writeFileSync(path.join(root, 'sub/second.md'), second + 'changed\n')
  const { status, stderr } = run(xliff, '--source', root)
  assert.equal(status, 1)
  assert.match(stderr, /sub\/second\.md:1: .*changed since/)
  assert.deepEqual(contents(), [first, second + 'changed\n'])
})

test('a document that is not in the source folder is refused', () => {
  const text = readFileSync(xliff, 'utf8')
  writeFileSync(xliff, text.replace('"first.md"', '"../first.md"'))
  const { status, stderr } = run(xliff, '--source', root)
  assert.equal(status, 1)
  assert.match(stderr, /\.\.\/first\.md:1: Expected a document/)
  assert.deepEqual(contents(), [first, second])
})

test('a file that is not UTF-8 is refused', () => {
  writeFileSync(path.join(root, 'first.md'), Buffer.concat([Buffer.from(first), Buffer.of(0xff)]))
  const { status, stderr } = run(xliff, '--source', root)
  assert.equal(status, 1)
  assert.match(stderr, /first\.md:1: Expected UTF-8/)
})

test('a file that is no XLIFF is one line of explanation', () => {
  writeFileSync(xliff, '<tmx/>')
  const { status, stderr } = run(xliff, '--source', root)
  assert.equal(status, 1)
  assert.match(stderr, /edited\.xlf: Expected the root element `xliff`.*\n$/)
  assert.match(run('none.xlf').stderr, /none\.xlf: .*no such file.*\n$/)
})

test('killed at any moment, no file is half-written', async () => {
  for (let delay = 0; delay <= 400; delay += 40) {
    const child = spawn(process.execPath, ['scripts/merge.ts', xliff, '--source', root])
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await ended
    clearTimeout(timer)
    const [one, two] = contents()
    assert.ok([first, first.replace('一', '壱')].includes(one!))
    assert.ok([second, second.replace('二', '弐')].includes(two!))
  }
})

test('wrong usage says what is right', () => {
  for (const command of [[], ['a.xlf', 'b.xlf'], ['a.xlf', '--wrong']]) {
    const { status, stderr } = run(...command)
    assert.equal(status, 2)
    assert.match(stderr, /Usage: npm run merge -- FILE\.xlf/)
  }
})
