import assert from 'node:assert/strict'
import test from 'node:test'
import { checkDocument } from '../../../src/l10n/quality/check-document.ts'
import { toUnitDocument } from '../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import { subjectDocument } from '../../../src/l10n/quality/subject.ts'
import { pair } from '../pairs.ts'

type Halves = [target: string, source: string]

/** Judges a document of these pairs, by all rules; a pair is a paragraph unless the text is given. */
function judge(text: string, locale = 'ja-JP') {
  const document = subjectDocument(
    toUnitDocument('a.md', text, { source: 'en-US', target: locale }),
  )
  const runs = rules.map((rule) => ({ rule, run: rule.start() }))
  for (const { rule, run } of runs) {
    if (rule.languages && !rule.languages.includes(document.language)) continue
    for (const subject of document.subjects) run.gather?.(subject)
  }
  return checkDocument(document, runs)
}

function paragraphs(...halves: Halves[]): string {
  return halves
    .map(([target, source], index) => pair(`0abcd-${101 + index}`, target, source))
    .join('\n\n')
}

/** For each rule: pairs that it must report, and pairs that no rule may report. */
const unitRules: Record<string, { hits: Halves[]; passes: Halves[] }> = {
  'link-range': {
    hits: [
      ['詳細は [、「手順」](a.md) を参照', 'For details, see [Steps](a.md).'],
      ['「会議の[手順」を参照してください](a.md)。', 'See [Meeting steps](a.md).'],
      ['[手順を参照してください](a.md)。', 'For details, see [Steps](a.md).'],
      ['「[会議](a.md)の手順」を参照', 'See [Meeting steps](a.md).'],
    ],
    passes: [
      ['「[手順](a.md)」を参照してください。', 'See [Steps](a.md).'],
      ['[こちらをクリックしてください](a.md)', '[Click here](a.md)'],
      ['[はじめに](a.md)', '[Introduction](a.md)'],
      ['[表 (新](a.md)', '[Table (new](a.md)'],
    ],
  },
  'bold-range': {
    hits: [
      ['[次へ **] をクリック**', 'Click **Next**'],
      ['そして**、保存**', 'Then **save**'],
    ],
    passes: [
      ['[**次へ**] をクリック', 'Click **Next**'],
      ['**[次へ]** をクリック', 'Click **Next**'],
      ['**a)** 最初', '**a)** First'],
    ],
  },
  'lost-markup': {
    hits: [
      ['[語] (b.md)を見る。', 'See the [word](b.md).'],
      ['[語]（b.md）を見る。', 'See the [word](b.md).'],
      ['語を見る。', 'See the [word](b.md).'],
      ['[語](b.md)を見る。', 'See the word.'],
      ['[一](b.md)と二', '[One](b.md) and [two](c.md)'],
      ['｀cmd｀を実行', 'Run `cmd`.'],
      ['cmd を実行', 'Run `cmd`.'],
      ['`cmd` を実行', 'Run it.'],
    ],
    passes: [
      ['[語](b.md)と`cmd`', '`cmd` and the [word](b.md)'],
      ['https://example.com を見る', 'See <https://example.com>.'],
      ['[省略可] (推奨)', '[Optional] (recommended)'],
      // What the source names, a translation may mark; what it marks twice, it may mark once.
      ['`cmd` を実行', 'Run cmd.'],
      ['`cmd` を実行', 'Run `cmd`: `cmd` starts.'],
    ],
  },
  'bold-count': {
    hits: [['[次へ] をクリック', 'Click **Next**']],
    passes: [['**次へ**と**戻る**', '**Next** and **Back**']],
  },
  'leaked-markup': {
    hits: [['\\*\\*次へ\\*\\*を押す', 'Press **Next**']],
    passes: [['\\*\\* は必須', '\\*\\* is required']],
  },
  'changed-markup': {
    hits: [
      ['`Set-X` を実行', 'Run `Get-X`'],
      ['「[手順](b.md)」を参照', 'See [Steps](a.md)'],
      ['水<sup>2</sup>', 'Water<sub>2</sub>'],
    ],
    passes: [
      ['「[手順](https://a.example/ja-jp/b)」', '[Steps](https://a.example/en-us/b)'],
      ['`A` と `B`', '`B` and `A`'],
    ],
  },
  'empty-link': {
    hits: [['手順[](a.md)を読む', 'Read the [steps](a.md)']],
    passes: [['印[](a.md)', 'Mark [](a.md)']],
  },
  'translated-address': {
    hits: [['[What’s new](新機能)を見る', 'See What’s new']],
    passes: [['[図](図.png)', '[Figure](図.png)']],
  },
  'inflected-name': {
    hits: [['会議をMicrosoft Teamsできます', 'You can start a meeting in Microsoft Teams']],
    passes: [
      ['[OK] を押してください。', 'Then press OK.'],
      ['Teams で会議をします', 'You meet in Teams'],
    ],
  },
  'orphan-particle': {
    hits: [['詳細については、 を参照してください。', 'For details, see it.']],
    passes: [
      ['はい、できます。', 'Yes, you can.'],
      ['で、次はどうしますか', 'And what is next?'],
    ],
  },
  'lost-identifier': {
    hits: [
      ['CsPinPolicy を実行', 'Run Set-CsPinPolicy'],
      ['sip。contoso.com を開く', 'Open sip.contoso.com'],
    ],
    passes: [
      ['**contoso**.onmicrosoft.com を開く', 'Open **contoso**.onmicrosoft.com'],
      ['リアルタイム プロトコル', 'Real-Time Protocol'],
      ['「概要」を参照', 'seeGetting started'],
    ],
  },
  'doubled-characters': {
    hits: [
      ['A またはた B', 'A or B'],
      ['発信発信者番号', 'Outbound caller ID'],
      ['保存します。。', 'Save.'],
    ],
    passes: [
      ['日曜日から土曜日までです。', 'From Sunday to Saturday.'],
      ['正しいことと、適用したことを確認', 'Check that it is right and applied'],
      ['`a`、`b`、`c` を使う', 'Use `a`, `b`, `c`'],
    ],
  },
  numbers: {
    hits: [
      ['44 を 0114 に置き換える', 'Replace 44 with 0144'],
      ['既定値は 10 分です。', 'From 15 to 60 minutes, by default 10 minutes.'],
    ],
    passes: [
      ['500 万人と 3 つ', '5 million people and three things'],
      ['2020 年 2 月 7 日 14:30', 'Feb 7, 2020, 2:30 PM'],
      ['はい<sup>2</sup> 1', 'Yes<sup>2</sup> 1'],
      ['10.1.2.0 と 1,000', '10.1.2.0 and 1000'],
      ['1.8 m の幅', '6 ft. (1.8 m) wide'],
    ],
  },
  'repeated-name': {
    hits: [['Microsoft Windows Windows を使う', 'Use Microsoft Windows']],
    passes: [
      ['Groups in Outlook (Outlook のグループ)', 'Groups in Outlook'],
      ['Teams と Skype', 'Teams and Skype'],
    ],
  },
  'mark-spacing': {
    hits: [
      ['はい、 いいえ', 'Yes, no'],
      ['「[手順](a.md) 」を見る', 'See [Steps](a.md)'],
    ],
    passes: [['はい、いいえ「手順」', 'Yes, no, "steps"']],
  },
  'translated-placeholder': {
    hits: [['C:\\\\\\<名前>', 'C:\\\\\\<Name>']],
    passes: [['C:\\\\\\<Name>', 'C:\\\\\\<Name>']],
  },
  'source-spacing': {
    hits: [['追加する', 'You *append*  it']],
    passes: [['追加する', 'You append it']],
  },
}

for (const [rule, { hits, passes }] of Object.entries(unitRules)) {
  test(`${rule} reports`, () => {
    for (const halves of hits) {
      const findings = judge(paragraphs(halves))
      assert.deepEqual(
        findings.map((finding) => finding.rule),
        [rule],
        halves.join(' | '),
      )
    }
  })

  test(`${rule} lets pass`, () => {
    for (const halves of passes) {
      const findings = judge(paragraphs(halves))
      assert.deepEqual(
        findings.map((finding) => finding.rule),
        [],
        halves.join(' | '),
      )
    }
  })
}

test('untranslated: the docset or the header beside it is the witness', () => {
  const kept: Halves = ['Port', 'Port']
  assert.deepEqual(judge(paragraphs(kept)), [])
  const witnessed = judge(paragraphs(kept, ['ポート', 'Port']))
  assert.deepEqual(
    witnessed.map(({ id, rule, covers }) => [id, rule, covers]),
    [
      ['0abcd-101', 'untranslated', ['inconsistent-translation']],
      ['0abcd-102', 'inconsistent-translation', []],
    ],
  )
  const cells = [pair('0abcd-101', 'Port', 'Port'), pair('0abcd-102', '値', 'Value')]
  assert.deepEqual(
    judge(`| ${cells.join(' | ')} |\n|---|---|\n`).map(({ id, rule }) => [id, rule]),
    [['0abcd-101', 'untranslated']],
  )
  const names = [pair('0abcd-101', 'SBC', 'SBC'), pair('0abcd-102', '値', 'Value')]
  assert.deepEqual(judge(`| ${names.join(' | ')} |\n|---|---|\n`), [])
})

test('untranslated: a header that both languages may have is no fault', () => {
  const cells = [pair('0abcd-101', 'Status', 'Status'), pair('0abcd-102', 'Wert', 'Value')]
  assert.deepEqual(judge(`| ${cells.join(' | ')} |\n|---|---|\n`, 'de-DE'), [])
  const kept: Halves = ['Value', 'Value']
  assert.deepEqual(
    judge(paragraphs(kept, ['Wert', 'Value']), 'de-DE').map(({ id, rule }) => [id, rule]),
    [
      ['0abcd-101', 'inconsistent-translation'],
      ['0abcd-102', 'inconsistent-translation'],
    ],
  )
})

test('repeated-name: words of a target in Latin letters', () => {
  const rulesOf = (half: string, source: string) =>
    judge(paragraphs([half, source]), 'pt-BR').map(({ rule }) => rule)
  assert.deepEqual(rulesOf('Outlook (Outlook para grupos)', 'Groups in Outlook'), [])
  assert.deepEqual(rulesOf('Escolha Sim Simão', 'Select Yes, Simon'), [])
  assert.deepEqual(rulesOf('Abra o Teams Teams', 'Open Teams'), ['repeated-name'])
})

test('inconsistent-translation: all places within a document are one fault', () => {
  const findings = judge(
    paragraphs(
      ['開く', 'Open it'],
      ['開きます', 'Open it'],
      ['開く', 'Open it'],
      ['閉じる', 'Close'],
    ),
  )
  assert.deepEqual(
    findings.map(({ id, rule, group }) => [id, rule, group]),
    [1, 2, 3].map((index) => [`0abcd-10${index}`, 'inconsistent-translation', 'Open it']),
  )
})

test('katakana-variant: the rarer spelling is reported, once', () => {
  const common: Halves = ['サインイン エラー', 'Sign-in error']
  const findings = judge(
    paragraphs(
      common,
      ['サインイン エラーです', 'It is'],
      ['サインインエラー メッセージ', 'Message'],
    ),
  )
  assert.deepEqual(
    findings.map(({ id, rule }) => [id, rule]),
    [['0abcd-103', 'katakana-variant']],
  )
})

test('acronym-expansion: plurals and hyphens are no difference', () => {
  const sentence = (expansion: string): Halves => ['これ', `The ${expansion} is used`]
  const same = [sentence('Access Point (AP)'), sentence('Access Points (AP)')]
  assert.deepEqual(
    judge(paragraphs(...same)).filter(({ rule }) => rule === 'acronym-expansion'),
    [],
  )
  const different = [sentence('Domain Name System (DNS)'), sentence('Domain Name Service (DNS)')]
  assert.deepEqual(
    judge(paragraphs(...different)).map(({ id, rule }) => [id, rule]),
    [
      ['0abcd-101', 'acronym-expansion'],
      ['0abcd-102', 'acronym-expansion'],
    ],
  )
})

test('damaged-wrapper: one finding per file and kind', () => {
  const damaged = pair('0abcd-101', 'あ', 'a').replaceAll('"', '&quot;')
  const open = pair('0abcd-102', 'い<span>', 'b<span>')
  const closed = pair('0abcd-103', '<span>う</span>', '<span>c</span>')
  const findings = judge([damaged, damaged, open, closed].join('\n\n'))
  assert.deepEqual(
    findings.map(({ id, rule }) => [id, rule]),
    [
      ['0abcd-101', 'damaged-wrapper'],
      ['0abcd-102', 'damaged-wrapper'],
    ],
  )
})

test('misaligned-document: names of another sentence', () => {
  const names = ['Outlook', 'Exchange', 'SharePoint', 'Teams', 'Planner', 'Forms']
  const shifted = Array.from({ length: 60 }, (_, index): Halves => {
    const name = (offset: number) => names[(index + offset) % names.length]!
    return [`${name(1)} を開く`, `Open ${name(0)} number ${index}`]
  })
  assert.equal(judge(paragraphs(...shifted))[0]?.rule, 'misaligned-document')
})

test('a rule keeps to the languages it knows', () => {
  const halves: Halves = ['Cliquez sur Suivant, « [Étapes](a.md) »', 'Click Next, "[Steps](a.md)"']
  assert.deepEqual(judge(paragraphs(halves), 'fr-FR'), [])
  const lost: Halves = ['Cliquez sur Suivant', 'Click **Next**']
  assert.equal(judge(paragraphs(lost), 'fr-FR')[0]?.rule, 'bold-count')
})
