import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeAreas } from '../../../src/site/home/home-areas.ts'
import { mostLinked, newest } from '../../../src/site/home/home-lists.ts'
import type { LandingPage } from '../../../src/site/landings.ts'
import type { NavLink } from '../../../src/site/navigation/locale-navigation.ts'
import type { DocumentPage } from '../../../src/site/pages.ts'

function page(slug: string, more: { modified?: string; links?: string[] } = {}): DocumentPage {
  const document = { path: `${slug}.md`, links: [], ...more }
  return { slug, document } as unknown as DocumentPage
}

function link(label: string, more: Partial<NavLink> = {}): NavLink {
  return { label, lang: 'ja-JP', items: [], ...more }
}

const leaf = (slug: string) => link(slug, { page: `${slug}.md`, href: `/ja-jp/${slug}/` })
const landing = (slug: string, summary: string) =>
  ({ slug, landing: { summary } }) as unknown as LandingPage

test('an area has the words of the landing page of its folder, which its name opens', () => {
  const pages = [page('teams/a'), page('teams/b/c'), page('server/d')]
  const sections = [
    link('Teams', { items: [leaf('teams/a'), link('B', { items: [leaf('teams/b/c')] })] }),
    link('Server', { items: [leaf('server/d')] }),
    link('Nothing', { items: [link('x')] }),
  ]
  const areas = homeAreas(sections, pages, [landing('teams', 'All of Teams'), landing('x', '')])
  assert.deepEqual(
    areas.map(({ label, count, landing: slug, summary, href }) => [
      label,
      count,
      slug ?? href,
      summary,
    ]),
    [
      ['Teams', 2, 'teams', 'All of Teams'],
      ['Server', 1, '/ja-jp/server/d/', undefined],
    ],
  )
  assert.deepEqual(
    areas[0]?.items.map(({ href }) => href),
    ['/ja-jp/teams/a/', '/ja-jp/teams/b/c/'],
  )
})

test('of the only section the groups in it are the areas', () => {
  const root = link('Guide', { items: [leaf('a'), link('Set-up', { items: [leaf('b')] })] })
  const areas = homeAreas([root], [page('a'), page('b')], [])
  assert.deepEqual(
    areas.map(({ label }) => label),
    ['Set-up'],
  )
})

test('newest first; most linked by how many other documents lead there, in any letter case', () => {
  const pages = [
    page('a', { modified: '2020-01-01', links: ['B', 'c'] }),
    page('b', { modified: '2021-01-01', links: ['c', 'b'] }),
    page('c', { links: ['b'] }),
    page('d', { modified: '2019-01-01', links: ['c'] }),
  ]
  const slugs = (list: DocumentPage[]) => list.map(({ slug }) => slug)
  assert.deepEqual(slugs(newest(pages)), ['b', 'a', 'd'])
  assert.deepEqual(slugs(mostLinked(pages)), ['c', 'b'])
})
