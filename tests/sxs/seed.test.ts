import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Document } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'

const [path] = globSync('source-docs/**/*-errors-for-admins.md')
const text = readFileSync(path!, 'utf8')
const file = new VFile({ path: path!, value: text })
const guide = readDocument(file)

test('the guide: segments, headings, anchors', () => {
  assert.equal(guide.segments.length, 174)
  assert.equal(guide.headings.length, 13)
  assert.equal(guide.anchors.length, 23)
  assert.equal(
    guide.title.source,
    'Troubleshooting Skype for Business Online sign-in errors for administrators',
  )
  assert.equal(
    guide.title.target,
    'Skype for Business Online サインイン エラーのトラブルシューティング (管理者用)',
  )
  assert.equal(guide.targetLocale, 'ja-jp')
  assert.equal(guide.translated, '2020-04-22')
})

test('the guide: a segment knows its line, block and nearest anchor', () => {
  const place = (number: number) => {
    const { line, block, anchor } = guide.segments.find(({ id }) => id.endsWith(`-${number}`))!
    return [line, block, anchor]
  }
  assert.deepEqual(place(107), [33, 'h2', 'what-do-you-want-to-do'])
  assert.deepEqual(place(108), [34, 'p', 'top'])
  assert.deepEqual(place(166)[1], 'td')
  assert.deepEqual(place(191).slice(1), ['li', 'add-a-firewall'])
  assert.equal(text.split('\n')[Number(place(191)[0]) - 1]!.startsWith('1. <span'), true)
})

test('the guide: only the three escaped emphases are reported', () => {
  const warnings = file.messages.filter(({ fatal }) => fatal !== undefined && fatal !== null)
  assert.deepEqual(
    warnings.map(({ ruleId, reason }) => [ruleId, /-(\d+)`/.exec(reason)?.[1]]),
    [
      ['literal-emphasis', '125'],
      ['literal-emphasis', '238'],
      ['literal-emphasis', '241'],
    ],
  )
})

test('the product knows no guide: other ids, slugs, file name and product names give the same structure', () => {
  const slug = (name: string) => `x-${[...name].reverse().join('')}`
  let renamed = text
    .replaceAll('0fbc5-', '9e1aa-')
    .replaceAll('troubleshooting-sign-in-errors-for-admins', 'other')
  for (const anchor of guide.anchors) {
    renamed = renamed
      .replaceAll(`name="${anchor}"`, `name="${slug(anchor)}"`)
      .replaceAll(`.md#${anchor})`, `.md#${slug(anchor)})`)
  }
  const names = [
    'Skype for Business',
    'Skype',
    'Microsoft',
    'Office 365',
    'Lync',
    'msoidsvc',
    'Forefront',
  ]
  names.forEach((name, index) => {
    renamed = renamed.replaceAll(name, `Product ${index}`)
  })
  const other = readDocument(new VFile({ path: 'a/other.md', value: renamed }))
  assert.deepEqual(other.anchors, guide.anchors.map(slug))
  assert.deepEqual(structure(other), structure(guide))
  assert.ok(!/Skype|0fbc5/.test(JSON.stringify(other)))
})

function structure({ html, headings, segments, checklists }: Document) {
  const steps = (list: Document['checklists'][number]) => [list.kind, list.steps.length]
  return {
    tags: html.match(/<\/?[a-z0-9]+/g),
    headings: headings.map(({ depth }) => depth),
    segments: segments.map(({ id, line, block }) => [id.split('-')[1], line, block]),
    checklists: checklists.map(steps),
  }
}
