import assert from 'node:assert/strict'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { findBranches } from '../../../src/docset/contents/branches.ts'
import { readDocset } from '../../../src/docset/docset.ts'
import { createResolver } from '../../../src/docset/links/links.ts'
import type { ContentsNode, ContentsSection } from '../../../src/docset/contents/contents-node.ts'
import { readContentsTree } from '../../../src/docset/contents/contents-tree.ts'
import { readToc } from '../../../src/docset/contents/toc.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures')

function navigate(
  name: string,
  locale?: string,
): { sections: ContentsSection[]; reports: VFile[] } {
  const docset = readDocset(path.join(fixtures, name))
  const reports: VFile[] = []
  const resolve = createResolver(docset, () => new Set())
  const report = (file: VFile) => reports.push(file)
  return { sections: readContentsTree(docset, resolve, { locale, report }), reports }
}

/** A tree as lines: name, goal. */
function outline(nodes: ContentsNode[], depth = 0): string[] {
  return nodes.flatMap(({ name, page, href, items }) => [
    `${'  '.repeat(depth)}${name}: ${page ?? href ?? '-'}`,
    ...outline(items, depth + 1),
  ])
}

suite('readContentsTree', () => {
  test('tables of contents, nested ones in their place, then what stands in none', () => {
    assert.deepEqual(outline(navigate('docset-toc').sections), [
      'The Guide: -',
      '  はじめに: guide/start.md',
      '  セットアップ: -',
      '    インストール: guide/setup/install.md',
      '      細部: guide/setup/details.md',
      '    外部: https://learn.microsoft.com/{locale}/powershell/intro',
      '    内側: -',
      '      Inner: guide/setup/inner.md',
      '        Deeper: guide/setup/deeper.md',
      '      Group: -',
      '        Deeper again: guide/setup/deeper.md',
      '    無し: https://learn.microsoft.com/{locale}/guide/setup/missing',
      'guide: -',
      '  extra: -',
      '    orphan: guide/extra/orphan.md',
    ])
  })

  test('a link to a missing document is reported with its place', () => {
    const { reports } = navigate('docset-toc')
    const messages = reports.flatMap((file) => file.messages)
    const fault = messages.find(({ reason }) => reason.includes('missing'))
    assert.equal(fault?.ruleId, 'link:outside')
    assert.deepEqual([fault.line, fault.column], [16, 15])
  })

  test('without tables of contents: folders', () => {
    assert.deepEqual(outline(navigate('docset-plain').sections), [
      'guide: -',
      '  A: guide/A.md',
      '  b: guide/b.md',
      'index: index.md',
    ])
  })

  test('folders of several locales: each its own', () => {
    assert.deepEqual(outline(navigate('docset-locales', 'de-de').sections), ['a: de-de/a.md'])
  })
})

suite('readToc', () => {
  test('damaged YAML is reported with its place', () => {
    const file = new VFile({ path: 'toc.yml', value: '- name: a\n  href: "b\n' })
    assert.deepEqual(readToc(file), [])
    assert.equal(file.messages.length, 1)
    assert.equal(file.messages[0]!.line, 3)
  })

  test('something other than a list is reported', () => {
    const file = new VFile({ path: 'toc.yml', value: 'items: 3' })
    assert.deepEqual(readToc(file), [])
    assert.match(file.messages[0]!.reason, /Expected a list/)
  })

  test('an empty file is an empty table', () => {
    const file = new VFile({ path: 'toc.yml', value: '' })
    assert.deepEqual(readToc(file), [])
    assert.equal(file.messages.length, 0)
  })
})

suite('findBranches', () => {
  const branches = findBranches(navigate('docset-toc').sections)
  const names = (nodes: (ContentsNode | undefined)[]) => nodes.map((node) => node?.name)

  test('the way to a page, what stands beside it, before and after it', () => {
    const branch = branches.get('guide/setup/details.md')!
    assert.deepEqual(names(branch.above), ['The Guide', 'セットアップ', 'インストール'])
    assert.deepEqual(names(branch.beside), ['細部'])
    assert.deepEqual(names([branch.previous, branch.next]), ['インストール', 'Inner'])
  })

  test('the ends have no neighbour', () => {
    assert.equal(branches.get('guide/start.md')!.previous, undefined)
    assert.equal(branches.get('guide/extra/orphan.md')!.next, undefined)
  })

  test('a page in several places belongs to the nearest section, there to the first', () => {
    const page = { name: 'x', page: 'b/x.md', items: [] }
    const far = { name: 'far', folder: 'a', items: [page] }
    const near = { name: 'near', folder: 'b/toc', items: [{ ...page, name: 'y' }, page] }
    assert.equal(findBranches([far, near]).get('b/x.md')!.above[0]!.name, 'near')
    assert.equal(findBranches([far, near]).get('b/x.md')!.node.name, 'y')
  })
})
