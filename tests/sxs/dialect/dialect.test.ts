import { readdirSync } from 'node:fs'
import { suite, test } from 'node:test'
import { assertRow, readRows } from './run-rows.ts'

for (const name of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'))) {
  suite(name.replace('.yaml', ''), () => {
    for (const row of readRows(name)) test(row.is, () => assertRow(row))
  })
}
