/** What is installed to run is under licences that can be shipped with the project's own. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const ROOT = path.resolve(import.meta.dirname, '../..')
const NOT_TOLD = 'none told'

interface Installed {
  license?: string
  dev?: boolean
  link?: boolean
}

interface Row {
  licence: string
  /** Names of its packages; none where there are too many to name. */
  names: string[]
}

const rows: Row[] = [
  ...read('docs/licences.md').matchAll(/^\| (`[^`]+`|none told) +\|[^|]*\|([^|]*)\|$/gm),
].map(([, licence = '', names = '']) => ({
  licence: licence.replaceAll('`', ''),
  names: Array.from(names.matchAll(/`([^`]+)`/g), ([, name]) => name!),
}))

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Installed> }
const packages = Object.entries(lock.packages)
  .filter(([place, { dev, link }]) => place.includes('node_modules/') && !dev && !link)
  .map(([place, { license }]) => ({
    place,
    name: place.replace(/^.*node_modules\//, ''),
    licence: license ?? NOT_TOLD,
  }))

test('each licence of the lockfile is in the document, and each of the document in the lockfile', () => {
  assert.ok(packages.length > 200, `${packages.length}`)
  const told = new Set(rows.map(({ licence }) => licence))
  const unknown = packages.filter(({ licence }) => !told.has(licence))
  assert.deepEqual(unknown, [], 'Read the licence; name it in docs/licences.md if it allows that')
  const used = new Set(packages.map(({ licence }) => licence))
  assert.deepEqual(
    rows.filter(({ licence }) => !used.has(licence)),
    [],
  )
})

test('the packages under a licence that asks for more are those that the document names', () => {
  for (const { licence, names } of rows.filter(({ names }) => names.length > 0)) {
    const found = packages.filter((one) => one.licence === licence).map(({ name }) => name)
    const unnamed = found.filter((name) => !names.some((named) => path.matchesGlob(name, named)))
    assert.deepEqual(unnamed, [], licence)
    for (const named of names)
      assert.ok(
        found.some((name) => path.matchesGlob(name, named)),
        named,
      )
  }
})

test('what is installed says the same as the lockfile', () => {
  const installed = packages.filter(({ place }) => existsSync(path.join(ROOT, place)))
  assert.ok(installed.length > 150, `${installed.length}`)
  for (const { place, licence } of installed) {
    const { license } = JSON.parse(read(`${place}/package.json`)) as { license?: string }
    assert.equal(license ?? NOT_TOLD, licence, place)
  }
})

function read(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8')
}
