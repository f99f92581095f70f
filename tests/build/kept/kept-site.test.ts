import assert from 'node:assert/strict'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { factsOf } from '../../../src/build/kept/file-store.ts'
import { KeptSite } from '../../../src/build/kept/kept-site.ts'
import { listSite } from '../../../src/build/kept/list-site.ts'

suite('the last site', () => {
  let folder: string
  let site: string
  const cache = () => path.join(folder, 'cache')
  const open = (salt = 'code') => new KeptSite<string>(cache(), salt)
  const fresh = (name: string) => path.join(folder, name)

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-kept-'))
    site = path.join(folder, 'site')
    for (const name of ['a', 'b']) {
      mkdirSync(path.join(site, name), { recursive: true })
      writeFileSync(path.join(site, name, 'index.html'), `page ${name}`)
    }
    const kept = open()
    for (const name of ['a', 'b']) assert.equal(kept.take(`${name}/index.html`, name), false)
    kept.noteSet('set', 'key', ['b/index.html'], ['words'])
    kept.keep(site, listSite(site, kept.taken), 'everything', 'result')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('gives the pages that were made of the same data', () => {
    const kept = open()
    assert.equal(kept.take('a/index.html', 'a'), true)
    assert.equal(kept.take('b/index.html', 'other data'), false)
    kept.putTaken(fresh('next'))
    assert.deepEqual(readdirSync(fresh('next')), ['a'])
    assert.equal(readFileSync(path.join(fresh('next'), 'a/index.html'), 'utf8'), 'page a')
  })

  test('gives files that were made together, with what was noted', () => {
    assert.equal(open().takeSet('set', 'other'), undefined)
    const kept = open()
    assert.deepEqual(kept.takeSet('set', 'key'), ['words'])
    assert.deepEqual([...kept.taken.keys()], ['b/index.html'])
  })

  test('gives all of it where nothing has changed, and nothing to another version', () => {
    assert.equal(open().takeWhole('something else'), undefined)
    const kept = open()
    assert.equal(kept.takeWhole('everything'), 'result')
    kept.putTaken(fresh('yes'))
    assert.deepEqual(readdirSync(fresh('yes')).sort(), ['a', 'b'])
    assert.equal(open('other').takeWhole('everything'), undefined)
    assert.equal(open('other').take('a/index.html', 'a'), false)
  })

  test('does not give what someone has changed in a site that shares its bytes, and keeps it anew', () => {
    appendFileSync(path.join(site, 'a/index.html'), 'by hand')
    assert.equal(open().takeWhole('everything'), undefined)
    const kept = open()
    assert.equal(kept.take('a/index.html', 'a'), false)
    assert.equal(kept.take('b/index.html', 'b'), true)
    const next = fresh('next')
    mkdirSync(path.join(next, 'a'), { recursive: true })
    writeFileSync(path.join(next, 'a/index.html'), 'page a')
    kept.putTaken(next)
    kept.keep(next, listSite(next, kept.taken), 'everything', 'result')
    assert.equal(open().take('a/index.html', 'a'), true)
  })

  test('makes the site of the folder of an earlier one, of which it takes what is the same', () => {
    const earlier = fresh('earlier')
    const inEarlier = (...names: string[]) => path.join(earlier, ...names)
    const first = open()
    first.takeWhole('everything')
    first.putTaken(earlier)
    const inode = statSync(inEarlier('a/index.html')).ino
    // What should not be there, in each of the ways it can stand there.
    rmSync(inEarlier('b/index.html'))
    mkdirSync(inEarlier('b/index.html/inner'), { recursive: true })
    mkdirSync(inEarlier('gone/deep'), { recursive: true })
    writeFileSync(inEarlier('gone/deep/file'), '')
    writeFileSync(inEarlier('c'), 'stands where a folder is wanted')
    symlinkSync(site, inEarlier('link'))
    const kept = open()
    kept.takeWhole('everything')
    mkdirSync(path.join(site, 'c'))
    writeFileSync(path.join(site, 'c/index.html'), 'page c')
    const all = new Map([...kept.taken, ['c/index.html', factsOf('page c')]])
    kept.keep(site, all, undefined, 'result')
    kept.refill(earlier, all)
    assert.deepEqual(
      readdirSync(earlier, { recursive: true }).sort(),
      ['a', 'a/index.html', 'b', 'b/index.html', 'c', 'c/index.html'].map(path.normalize),
    )
    for (const name of ['a', 'b', 'c'])
      assert.equal(readFileSync(inEarlier(name, 'index.html'), 'utf8'), `page ${name}`)
    assert.equal(statSync(inEarlier('a/index.html')).ino, inode)
  })

  test('a file of an earlier folder that holds the same but is not the kept one is replaced', () => {
    const kept = open()
    kept.takeWhole('everything')
    kept.putTaken(fresh('earlier'))
    const page = path.join(fresh('earlier'), 'a/index.html')
    rmSync(page)
    writeFileSync(page, 'page x')
    kept.refill(fresh('earlier'))
    assert.equal(readFileSync(page, 'utf8'), 'page a')
  })

  test('gives files by their bytes', () => {
    const kept = open()
    assert.equal(kept.takeFile('copy', factsOf('page a')), true)
    assert.equal(kept.takeFile('other', factsOf('page of nobody')), false)
    assert.deepEqual([...kept.taken.keys()], ['copy'])
  })

  test('keeps nothing that no site has', () => {
    const kept = open()
    kept.take('a/index.html', 'a')
    kept.putTaken(fresh('next'))
    kept.keep(fresh('next'), listSite(fresh('next'), kept.taken), undefined, 'result')
    assert.equal(readdirSync(path.join(cache(), 'files')).length, 1)
    assert.equal(open().takeWhole(''), undefined)
  })
})
