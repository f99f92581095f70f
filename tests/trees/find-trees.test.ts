import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, test } from 'node:test'
import { describeTrees, findTrees } from '../../src/trees/find/find-trees.ts'
import { GUIDE, openTrees, writeTrees } from './temporary-trees.ts'

const pages = (root: string, settings = {}) => {
  const { reader } = openTrees(root, settings)
  return [...reader.docset.routes].map(([file, route]) => {
    const { document } = reader.read(file)
    return `/${document!.targetLocale}/${route}: ${document!.segments.length}`
  })
}

describe('trees in one folder', () => {
  const layouts: Record<string, Record<string, string>> = {
    'folders of languages': { 'docs/en/a/guide.md': GUIDE.en, 'docs/ja/a/guide.md': GUIDE.ja },
    'folders of languages, deeper': {
      'src/content/docs/en/a/guide.mdx': GUIDE.en,
      'src/content/docs/ja/a/guide.mdx': GUIDE.ja,
    },
    'a repository and its sister': {
      'Repo/a/guide.md': GUIDE.en,
      'Repo.ja-jp/a/guide.md': GUIDE.ja,
    },
    'suffixes of names': { 'a/guide.md': GUIDE.en, 'a/guide.ja.md': GUIDE.ja },
    'suffixes of both': { 'a/guide.en.md': GUIDE.en, 'a/guide.ja.md': GUIDE.ja },
    'suffixes with an underscore': {
      'a/guide.md': GUIDE.en,
      'a/guide_ja.md': GUIDE.ja,
      'b/guide.md': '',
      'b/guide_ja.md': '',
    },
    'originals with a suffix, translations without': {
      'a/guide.en-us.md': GUIDE.en,
      'a/guide.md': GUIDE.ja,
    },
    'translations inside their originals': {
      'docs/a/guide.mdx': GUIDE.en,
      'docs/index.md': '',
      'docs/ja/a/guide.mdx': GUIDE.ja,
      'docs/ja/index.md': '',
    },
    'originals inside their translations': {
      'docs/a/guide.md': GUIDE.ja,
      'docs/index.md': '',
      'docs/en/a/guide.md': GUIDE.en,
      'docs/en/index.md': '',
    },
    'translations in a folder of their own inside their originals': {
      'a/guide.md': GUIDE.en,
      'README.md': '',
      'translations/ja/a/guide.md': GUIDE.ja,
      'translations/ja/README.md': '',
    },
    Docusaurus: {
      'docs/a/guide.md': GUIDE.en,
      'i18n/ja/docusaurus-plugin-content-docs/current/a/guide.md': GUIDE.ja,
    },
  }
  for (const [name, files] of Object.entries(layouts)) {
    test(name, () => {
      const root = writeTrees(files)
      const [page, ...others] = pages(root)
      assert.match(page!, /^\/ja(-jp)?\/a\/guide: 6$/)
      assert.ok(
        others.every((other) => /^\/ja\/.*: 0$/.test(other)),
        others.join(', '),
      )
    })
  }

  test('a file that one tree alone has is a page in its own language', () => {
    const root = writeTrees({
      'en/guide.md': GUIDE.en,
      'ja/guide.md': GUIDE.ja,
      'en/new.md': '# New\n\nNot translated yet.\n',
      'ja/old.md': '# 古い文書\n\n原文はもうありません。\n',
    })
    assert.deepEqual(pages(root), ['/ja/guide: 6', '/en/new: 0', '/ja/old: 0'])
  })

  test('several translations beside one original are one site', () => {
    const root = writeTrees({
      'docs/en/guide.md': GUIDE.en,
      'docs/ja/guide.md': GUIDE.ja,
      'docs/de/guide.md':
        '# Pflege des Leuchtturms\n\nReinigen Sie den Leuchtturm täglich. Wischen Sie die Linse mit einem weichen Tuch ab.\n\n## Werkzeug\n\n- Nehmen Sie Tuch und Wasser.\n- Führen Sie `lamp --clean` aus.\n',
    })
    assert.deepEqual(pages(root), ['/de/guide: 6', '/ja/guide: 6'])
  })
})

describe('what is no two trees, and what is said', () => {
  test('side-by-side files are never taken for two trees', () => {
    const pair =
      '<span data-ttu-id="0fbc5-103">訳</span><span class="sxs-lookup"><span data-stu-id="0fbc5-103">T</span></span>\n'
    const root = writeTrees({ 'en/guide.md': GUIDE.en, 'ja/guide.md': pair })
    assert.equal(findTrees(root, {}), undefined)
  })

  test('mere words in two letters are no languages beside one another', () => {
    const root = writeTrees({ 'to/a.md': '# A\n', 'from/a.md': '# A\n', 'guide.to.md': '# B\n' })
    assert.equal(findTrees(root, {}), undefined)
  })

  test('mere words behind a hyphen, and a folder that repeats little of what it stands in', () => {
    const hyphens = { 'sign.md': '# A\n', 'sign-in.md': '# A\n', 'log-in.md': '# A\n' }
    const folders = { 'index.md': '# A\n', 'cs/index.md': '# C#\n', 'cs/types.md': '# C#\n' }
    assert.equal(findTrees(writeTrees(hyphens), {}), undefined)
    assert.equal(findTrees(writeTrees(folders), {}), undefined)
  })

  test('what was found is told in one line', () => {
    const root = writeTrees({ 'docs/en/guide.md': GUIDE.en, 'docs/ja/guide.md': GUIDE.ja })
    const line = describeTrees(findTrees(root, {})!)
    assert.equal(line, 'Read as two trees: docs/ja (ja) beside docs/en (en)')
  })
})

describe('trees that are given', () => {
  const root = writeTrees({
    'target/guide.md': GUIDE.ja,
    'source/guide.md': GUIDE.en,
    'empty/none.txt': '',
    'swapped/ja/guide.md': GUIDE.ja,
  })
  const target = path.join(root, 'target')

  test('are read whatever their names; the script tells the language', () => {
    assert.deepEqual(pages(target, { original: path.join(root, 'source') }), ['/ja/guide: 6'])
  })

  test('one may stand in the other, beside other languages: those are no originals', () => {
    const docs = writeTrees({
      'guide.md': GUIDE.en,
      'cs/types.md': '# C#\n\nTypes of the language.\n',
      'ja/guide.md': GUIDE.ja,
      'zh-cn/guide.md': '# 灯塔的维护\n',
      'images/lamp.png': '',
    })
    const inner = path.join(docs, 'ja')
    assert.deepEqual(pages(inner, { original: docs }), ['/en-us/cs/types: 0', '/ja/guide: 6'])
    const outer = pages(docs, { original: inner, sourceLocale: 'ja', targetLocale: 'en-us' })
    assert.equal(outer.at(-1), '/en-us/guide: 6')
    assert.ok(!outer.some((page) => /zh|ja\/guide/.test(page)), outer.join(', '))
  })

  test('swapped: told', () => {
    const { reports } = openTrees(path.join(root, 'source'), { original: target })
    assert.match(reports.map(({ reason }) => reason).join(), /looks like the reverse/)
  })

  test('no original of the same path: told', () => {
    const { reports } = openTrees(target, { original: path.join(root, 'empty') })
    assert.match(reports.map(({ reason }) => reason).join(), /documents of the same paths/)
  })
})
