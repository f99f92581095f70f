import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import { format, resolveConfig } from 'prettier'
import { checkConfig } from '../../src/config/check-config.ts'
import { jsonSchema, optionsTable, putTable } from '../../src/config/options-page.ts'

const PAGE = path.resolve(import.meta.dirname, '../../docs/configuration.md')
const page = readFileSync(PAGE, 'utf8')

test('the page of the documentation has every option; `npm run options` writes them', async () => {
  const expected = putTable(page, optionsTable(jsonSchema()))
  const options = await resolveConfig(PAGE)
  assert.equal(page, await format(expected, { ...options, filepath: PAGE }))
  for (const option of ['source', 'licence.holder', 'docsets'])
    assert.match(page, RegExp(`\`${option}\``))
})

test('the examples are right, by the schema and by the check', () => {
  const examples = Array.from(page.matchAll(/```json\n([^`]*)```/g), ([, json]) =>
    JSON.parse(json!),
  )
  assert.ok(examples.length >= 2)
  const ajv = new Ajv({ strict: true, allowUnionTypes: true })
  formats.default(ajv)
  const isValid = ajv.compile(jsonSchema())
  for (const example of examples) {
    assert.ok(isValid(example), JSON.stringify(isValid.errors))
    assert.deepEqual(checkConfig(example, 'x'), example)
  }
  assert.equal(isValid({ nmae: {} }), false)
  assert.equal(isValid({ docsets: { a: { offline: 'no' } } }), false)
})
