import assert from 'node:assert/strict'
import test from 'node:test'
import type { Concept } from '../../../src/l10n/terms/concept.ts'
import type { Answers } from '../../../src/search/query/search.ts'
import { mergeAnswers, synonymsOf } from '../../../src/l10n/terms/synonyms.ts'

const term = (text: string, locale: string) =>
  ({ text, locale, status: 'admitted', isExact: false }) as const
const concepts: Concept[] = [
  {
    id: 'user',
    terms: [term('user', 'en'), term('ユーザー', 'ja'), term('利用者', 'ja')],
  },
  { id: 'account', terms: [term('account', 'en'), term('アカウント', 'ja')] },
]

test('a term, however it is written, has the other names of its concept', () => {
  assert.deepEqual(synonymsOf('利用者', concepts), ['user', 'ユーザー'])
  assert.deepEqual(synonymsOf(' ユーザ ', concepts), ['user', '利用者'])
  assert.deepEqual(synonymsOf('Users', concepts), ['user', 'ユーザー', '利用者'])
})

test('what is no term, or more than one, has none', () => {
  assert.deepEqual(synonymsOf('user account settings', concepts), [])
  assert.deepEqual(synonymsOf('', concepts), [])
})

test('answers to other names come after those to the query, none twice', () => {
  const answers = (...slugs: string[]) =>
    ({
      query: {},
      groups: [
        {
          side: 'target',
          answers: slugs.map((slug) => ({ record: { slug, heading: 'h', sentences: [] } })),
        },
      ],
    }) as unknown as Answers
  const { groups } = mergeAnswers([answers('a', 'b'), answers('b', 'c')])
  assert.deepEqual(
    groups[0]?.answers.map(({ record }) => record.slug),
    ['a', 'b', 'c'],
  )
})
