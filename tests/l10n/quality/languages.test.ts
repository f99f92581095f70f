/** Faults that an audit of four corpora in German, Chinese, Arabic and Japanese found missing or wrong. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { compareWithBaseline } from '../../../src/l10n/quality/baseline.ts'
import { judge, rulesOf, type Halves } from './judge.ts'
import { toRows } from '../../../src/l10n/quality/rows.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import { formatPrecision, summarizeRates } from '../../../src/l10n/quality/summary.ts'

const SENTENCES = [
  'This article explains how to plan a rollout.',
  'Check that your network is ready.',
  'Start with a small group of users.',
  'Collect feedback before you go on.',
  'Then invite the rest of the company.',
]

for (const locale of ['de-DE', 'zh-CN', 'ar-SA', 'ja-JP']) {
  test(`a document left untranslated is one fault, an error in every sentence (${locale})`, () => {
    const findings = judge(locale, ...SENTENCES.map((each): Halves => [each, each]))
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      SENTENCES.map(() => ['untranslated-sentence', 'error']),
    )
    assert.equal(toRows(findings).length, 1)
    assert.match(findings[0]!.evidence, /5 of 5 sentences/)
  })
}

test('a target without a letter of its script is untranslated, though it differs', () => {
  const halves: Halves = [
    'Contact the vendor for the firmware.',
    'Contact your vendor for firmware.',
  ]
  assert.deepEqual(rulesOf('ar-SA', halves), ['untranslated-sentence'])
  assert.deepEqual(rulesOf('fr-FR', ['Ouvrez le menu principal.', 'Open the main menu.']), [])
})

test('quotation marks count as marking, in any style', () => {
  for (const [locale, target] of [
    ['zh-CN', '单击“下一步”。'],
    ['ja-JP', '「次へ」をクリックします。'],
    ['de-DE', 'Klicken Sie auf „Weiter“.'],
    ['de-DE', 'Klicken Sie auf "Weiter".'],
    ['ar-SA', 'انقر فوق «التالي».'],
  ] as const)
    assert.deepEqual(rulesOf(locale, [target, 'Click **Next**.']), [], target)
  assert.deepEqual(rulesOf('zh-CN', ['单击下一步。', 'Click **Next**.']), ['bold-count'])
})

test('markup that the source shows is a rule of its own, and no fault of the target', () => {
  const findings = judge('ar-SA', ['انقر فوق **إغلاق**.', 'Click \\*\\*Close\\*\\*.'])
  assert.deepEqual(
    findings.map(({ rule, severity, covers }) => [rule, severity, covers]),
    [['source-markup', 'info', ['bold-count']]],
  )
})

test('a tag in code or escaped damages nothing', () => {
  assert.deepEqual(rulesOf('de-DE', ['Das Tag `<span>`.', 'The tag `<span>`.']), [])
  assert.deepEqual(rulesOf('de-DE', ['Das Tag \\<span>.', 'The tag \\<span>.']), [])
  assert.deepEqual(rulesOf('de-DE', ['Das <span>Tag.', 'The <span>tag.']), ['damaged-wrapper'])
})

test('an identifier torn by a space, or kept in the address alone, is lost', () => {
  assert.deepEqual(rulesOf('de-DE', ['X. msi starten.', 'Start X.msi.']), ['lost-identifier'])
  const link: Halves = ['[CsUser abrufen](/get-csuser)', '[Get-CsUser](/get-csuser)']
  assert.deepEqual(rulesOf('de-DE', link), ['lost-identifier'])
  assert.deepEqual(rulesOf('de-DE', ['`Get-CsUser` starten', 'Start Get-CsUser']), [])
})

test('numbers are compared in every language, with its separators, digits and words', () => {
  const source = '59,000 objects on port 443'
  for (const [locale, wrong, right] of [
    ['de-DE', '95.000 Objekte an Port 80', '59.000 Objekte an Port 443'],
    ['ar-SA', '٩٥٬٠٠٠ كائن على المنفذ ٨٠', '٥٩٬٠٠٠ كائن على المنفذ ٤٤٣'],
    ['zh-CN', '端口 80 上的 9.5 万个对象', '端口 443 上的 5.9 万个对象'],
    ['fr-FR', '95\u202f000 objets sur le port 80', '59\u202f000 objets sur le port 443'],
    ['hi-IN', 'पोर्ट ८० पर ९५,००० वस्तुएँ', 'पोर्ट ४४३ पर ५९,००० वस्तुएँ'],
  ] as const) {
    assert.deepEqual(rulesOf(locale, [wrong, source]), ['numbers'], wrong)
    assert.deepEqual(rulesOf(locale, [right, source]), [], right)
  }
  const words: Halves[] = [
    ['Bis zu 3 Besitzer und 12 Gäste', 'Up to three owners and 12 guests'],
    ['Am 7.2.2020 um 14:30 Uhr', 'On February 7, 2020, at 2:30 PM'],
  ]
  assert.deepEqual(rulesOf('de-DE', ...words), [])
})

test('invisible marks, white space and case make no other translation', () => {
  const same: Halves[] = [
    ['ينطبق على الكل', 'Applies to all'],
    ['\u200fينطبق  على الكل', 'Applies to all'],
  ]
  assert.deepEqual(rulesOf('ar-SA', ...same), [])
  assert.deepEqual(rulesOf('de-DE', ['Alle Pläne', 'All plans'], ['alle Pläne', 'All plans']), [])
})

test('one decision is one row, the rarest form first', () => {
  const common: Halves = ['**Feature**', '**Function**']
  const findings = judge('de-DE', common, common, ['**Funktion**', '**Function**'], common)
  const [row, ...more] = toRows(findings)
  assert.deepEqual(more, [])
  assert.equal(row?.finding.target, '**Funktion**')
  assert.equal(row?.others.length, 3)
})

test('pairs shifted by one are one finding, in any language', () => {
  const names = 'Outlook Exchange SharePoint Planner Yammer Azure Intune Visio Defender'.split(' ')
  const shifted = (words: (name: string, index: number) => string, locale: string) => {
    const halves = names.map((name, index): Halves => [
      words(names[(index + 1) % names.length]!, index + 1),
      `Open ${name} **${index + 40}** times`,
    ])
    return judge(locale, ...halves)
  }
  for (const findings of [
    shifted((name, index) => `${name} ${index + 40} Mal öffnen`, 'de-DE'),
    shifted((name, index) => `افتح ${name} ${index + 40} مرة`, 'ar-SA'),
    shifted((name, index) => `${name} を ${index + 40} 回開く`, 'ja-JP'),
  ]) {
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['misaligned-document'],
    )
    assert.ok(findings[0]!.covers.includes('bold-count'))
  }
})

test('prose in code that a translation shows is a note', () => {
  const [finding] = judge('de-DE', ['Geben Sie `?` ein', 'Type a `question mark`'])
  assert.deepEqual([finding?.rule, finding?.severity], ['changed-markup', 'info'])
})

test('a baseline hides findings, not their rate, and knows them in a renamed file', () => {
  const findings = judge('de-DE', ['Weiter', 'Click **Next**'], ['Zurück', 'Click **Back**'])
  const json = JSON.stringify({ findings })
  const renamed = findings.map((finding) => ({ ...finding, path: 'b.md', id: '0abce-101' }))
  assert.deepEqual(compareWithBaseline(renamed, json).fresh, [])
  const copied = [...renamed, ...findings]
  assert.deepEqual(
    compareWithBaseline(copied, json).fresh.map(({ path }) => path),
    ['b.md', 'b.md'],
  )
  const [rate] = summarizeRates({
    locales: { source: 'en-US', target: 'de-DE' },
    findings: [],
    known: findings,
    volumes: new Map([['HT', { documents: 1, units: 2, words: 4 }]]),
    documents: new Map([['a.md', { locale: 'de-DE', type: 'HT' }]]),
    unread: [],
  })
  assert.equal(rate?.errors, 2)
})

test('a rule gives way only to rules that exist and stand before it', () => {
  for (const [index, { id, unless = [] }] of rules.entries()) {
    const before = rules.slice(0, index).map((rule) => rule.id)
    assert.deepEqual(
      unless.filter((other) => !before.includes(other)),
      [],
      id,
    )
  }
})

test('an abbreviation that ends in S is no plural', () => {
  const halves: Halves[] = [
    ['CORS blockiert', 'Cross-Origin Requests (CORS) are blocked'],
    ['CORS aus', 'Cross-Origin Resource Sharing (CORS) is off'],
  ]
  assert.deepEqual(rulesOf('de-DE', ...halves), [])
})

test('the remedy of a doubled word is to read the sentence', () => {
  const [finding] = judge('de-DE', ['Wenn Sie Sie sich anmelden', 'When you sign in'])
  assert.equal(finding?.rule, 'doubled-word')
  assert.match(rules.find(({ id }) => id === 'doubled-word')!.reason, /read the sentence first/)
})

test('values and data types that stay as they are are translated', () => {
  const halves: Halves[] = [
    ['TRUE', 'TRUE'],
    ['Wahr', 'TRUE'],
    ['String', 'String'],
    ['Zeichenfolge', 'String'],
  ]
  assert.deepEqual(rulesOf('de-DE', ...halves.slice(2)), [])
  assert.ok(!rulesOf('de-DE', ...halves).includes('untranslated'))
})

test('what no rule caught: hanging hyphens, glued markup, controls, spaces, doubled words, bold', () => {
  const one = (locale: string, target: string, source: string) => rulesOf(locale, [target, source])
  assert.deepEqual(one('de-DE', 'Gateway-oder Server', 'Gateway or server'), ['hanging-hyphen'])
  assert.deepEqual(one('de-DE', 'Plug-und-Play', 'Plug and play'), [])
  assert.deepEqual(one('de-DE', 'im[Artikel](a.md)', 'in the [article](a.md)'), ['glued-markup'])
  assert.deepEqual(one('de-DE', '**Team**s', '**Team**s'), [])
  assert.deepEqual(one('ar-SA', 'افتح \u202aTeams الآن', 'Open Teams now'), ['bidi-controls'])
  assert.deepEqual(one('ar-SA', 'افتح \u202aTeams\u202c الآن', 'Open Teams now'), [])
  assert.deepEqual(one('ar-SA', 'نعم ، لا', 'Yes, no'), ['space-before-mark'])
  assert.deepEqual(one('ar-SA', 'نعم .NET', 'Yes .NET'), [])
  assert.deepEqual(one('ar-SA', 'تحقق من من الأمر', 'Check the command'), ['doubled-word'])
  assert.deepEqual(one('de-DE', 'Benutzer, die die Rolle haben', 'Users with the role'), [])
  assert.deepEqual(one('zh-CN', '设置设置', 'Settings'), ['doubled-word'])
  assert.deepEqual(one('zh-CN', '**单击** 保存', 'Click **Save**'), ['bold-words'])
})

test('precision is told for each language of the docset', () => {
  const rule = rules.find(({ id }) => id === 'bold-count')!
  assert.match(
    formatPrecision(rule, ['de', 'fr']),
    /^\d+ % \(de, \d+ of \d+\); not measured for fr$/,
  )
})
