import assert from 'node:assert/strict'
import { test } from 'node:test'
import { voiceFor } from '../../../src/ui/listening/voices.ts'

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  ...{ name, lang, localService },
  default: isDefault,
})
const voices = [
  voice('network', 'ja-JP', false, true),
  voice('british', 'en_GB', true, true),
  voice('american', 'en-US'),
  voice('far', 'de-DE', false),
]

for (const [lang, allowsRemote, name] of [
  ['en-US', false, 'american'],
  ['en-AU', false, 'british'],
  ['ja-JP', false, undefined],
  ['ja-JP', true, 'network'],
  ['de', true, 'far'],
  ['fr-FR', true, undefined],
] as const)
  test(`${lang}, network ${allowsRemote ? 'allowed' : 'not allowed'}: ${name ?? 'no voice'}`, () => {
    assert.equal(voiceFor(lang, voices, allowsRemote)?.name, name)
  })

test('a voice of the device comes before one of the network, even where that one is allowed', () => {
  const both = [voice('network', 'ja-JP', false, true), voice('own', 'ja_JP')]
  assert.equal(voiceFor('ja-JP', both, true)?.name, 'own')
})
