/** A search among documents: which comes first, and what is said of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptIndex } from '../../../src/search/query/kept-index.ts'
import { areaOf, ONLY_LINK, type SearchRecord } from '../../../src/search/query/record.ts'
import { search } from '../../../src/search/query/search.ts'

interface Section {
  title?: string
  texts?: string[]
  isLinks?: boolean
  importance?: number
}

/** A section of a document, alike in both languages. */
function section(slug: string, document: string, given: Section = {}): SearchRecord {
  const { title, texts = [], isLinks = false, importance } = given
  const both = (text: string) => ({ source: text, target: text })
  return {
    kind: 'section',
    slug,
    anchors: [slug],
    ...(importance !== undefined && { importance }),
    titles: [both(document), ...(title ? [both(title)] : [])],
    heading: '',
    sentences: texts.map((text, at) => ({
      ...both(text),
      id: `${slug}-${at}`,
      cell: isLinks ? ONLY_LINK : 0,
    })),
    links: [],
  }
}

async function find(query: string, records: SearchRecord[]): Promise<string[]> {
  const { groups } = await search(query, keptIndex(records), 'target')
  return groups.flatMap(({ answers }) => answers.map(({ record }) => record.slug))
}

test('the document that is about a thing comes before passages that mention it, once', async () => {
  const records = [
    section('a/mention', '導入の手順', {
      texts: ['会議ポリシーを決めます。', '会議ポリシーは後で。'],
    }),
    section('a/policies', '会議ポリシーを管理する', { texts: ['ポリシーは会議の設定です。'] }),
    section('a/policies', '会議ポリシーを管理する', {
      title: '割り当て',
      texts: ['会議ポリシーを割り当てます。'],
    }),
  ]
  assert.deepEqual(await find('会議ポリシー', records), ['a/policies', 'a/mention'])
})

test('of two documents with one name the one that matters more comes first', async () => {
  const named = (slug: string, importance: number) =>
    section(slug, 'Guest access', { texts: ['Guests come in.'], importance })
  assert.equal((await find('guest access', [named('a/x', 1), named('b/x', 7)]))[0], 'b/x')
})

test('words that nothing sets apart are found apart, too', async () => {
  const records = [
    section('a/mention', '创建目录', { texts: ['更新目录很容易。'] }),
    section('a/about', '更新、编辑和删除索引与目录', { texts: ['请选择一个命令。'] }),
  ]
  assert.deepEqual(await find('更新目录', records), ['a/mention', 'a/about'])
})

test('a section of nothing but links is no answer where there is one', async () => {
  const records = [
    section('a/links', '関連項目', { texts: ['緊急通報の住所', '住所の登録'], isLinks: true }),
    section('a/text', '場所', { texts: ['緊急通報に使う住所はここで登録します。'] }),
  ]
  assert.equal((await find('緊急通報 住所 登録', records))[0], 'a/text')
})

test('a number is that number and no part of another', async () => {
  const records = [
    section('a/part', 'Codes', { texts: ['SIP error 4889 was sent.'] }),
    section('a/whole', 'Other codes', { texts: ['SIP answers 488, an error.'] }),
  ]
  assert.equal((await find('SIP 488 error', records))[0], 'a/whole')
})

test('a title that helps comes first where something does not work', async () => {
  const records = [
    section('a/about', 'サーバーへの接続', { texts: ['接続の種類です。'] }),
    section('a/help', 'サーバーとの接続の問題', { texts: ['順に確かめます。'] }),
  ]
  assert.equal((await find('サーバーに接続できない', records))[0], 'a/help')
})

test('a word that stands nowhere is told as it was written', async () => {
  const index = keptIndex([section('a/b', 'Certificates', { texts: ['Renew a certificate.'] })])
  const { missing } = await search('Certificate Aquarium', index, 'source')
  assert.deepEqual(missing, ['Aquarium'])
  assert.deepEqual((await search('certificate', index, 'source')).missing, [])
})

test('an area is the folder of an address, two deep at most', () => {
  assert.equal(areaOf('teams/rooms/devices/console'), 'teams/rooms')
  assert.equal(areaOf('console'), '')
})
