/** What `check` and `qa` print for code hosts, by the published forms. */
import Ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Annotation } from '../../src/annotations/annotation.ts'
import { toCommand } from '../../src/annotations/github.ts'
import { page, pair } from '../sxs/pairs.ts'

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts')

/** A command as the runner of GitHub reads it. */
const COMMAND = /^::(?<command>error|warning|notice) (?<properties>[^:]*)::(?<message>.*)$/

const ajv = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const schema = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/sarif-2.1.0-rtm.5.schema.json'),
  'utf8',
)
const isSarif = ajv.compile(JSON.parse(schema) as object)

let folder: string
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-annotations-'))
  mkdirSync(path.join(folder, 'my docs'))
  // The translation has a broken mark; the link leads nowhere.
  const text = `# ${pair(101, '題', 'Title')}\n\n${pair(102, '[待つ](none.md)。** 実行をを**する', '[Wait](none.md) for **30** seconds.')}\n`
  writeFileSync(path.join(folder, 'my docs/größe, a.md'), page(text))
})
after(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, format: string): { code: number | null; stdout: string } {
  const args = [`${SCRIPTS}/${command}.ts`, '--source', 'my docs', '--format', format]
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { code: status, stdout }
}

for (const command of ['check', 'qa']) {
  test(`${command} --format github annotates files at their lines`, () => {
    const { code, stdout } = run(command, 'github')
    assert.equal(code, 0)
    const lines = stdout.trimEnd().split('\n')
    assert.ok(lines.length > 0)
    for (const line of lines) {
      const { properties = '' } = COMMAND.exec(line)?.groups ?? {}
      assert.match(properties, /^file=my docs\/größe%2C a\.md,line=\d+,/, line)
    }
  })

  test(`${command} --format sarif is valid SARIF 2.1.0`, () => {
    const { code, stdout } = run(command, 'sarif')
    assert.equal(code, 0)
    const log = JSON.parse(stdout) as Log
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors))
    const [first] = log.runs[0]!.results
    const { artifactLocation, region } = first!.locations[0]!.physicalLocation
    assert.equal(artifactLocation.uri, 'my%20docs/gr%C3%B6%C3%9Fe%2C%20a.md')
    assert.ok(region.startLine > 1)
    assert.equal(log.runs[0]!.tool.driver.rules[first!.ruleIndex]!.id, first!.ruleId)
  })
}

test('a SARIF that is none is not valid', () => {
  assert.equal(isSarif({ version: '2.1.0', runs: [{ results: [{}] }] }), false)
})

test('whatever a message holds stays in it', () => {
  const annotation: Annotation = {
    path: 'a:b,c.md',
    level: 'error',
    rule: 'x:y',
    message: '100 %\r\n::error::no',
  }
  const { groups } = COMMAND.exec(toCommand(annotation))!
  assert.equal(groups!['properties'], 'file=a%3Ab%2Cc.md,title=x%3Ay')
  assert.equal(groups!['message'], '100 %25%0D%0A::error::no')
})

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      ruleIndex: number
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
      }[]
    }[]
  }[]
}
