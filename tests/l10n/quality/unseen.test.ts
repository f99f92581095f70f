/** Findings that judging documentation in eight languages, of three projects, found to be none; and their neighbours. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { pair } from '../pairs.ts'
import { judge, judgeText, rulesOf, type Halves } from './judge.ts'

const found = (locale: string, ...halves: (Halves | Halves[])[]) =>
  judge(locale, ...halves).map(({ rule, severity }) => [rule, severity])

test('an address has its own locale in each language, wherever that stands', () => {
  for (const [locale, target, source] of [
    ['de-DE', 'https://a.com/docs/de/b.md', 'https://a.com/docs/en/b.md'],
    ['de-DE', '/de/b.html#c', '/b.html#c'],
    ['zh-CN', 'zh-CN/text/b.html', 'en-US/text/b.html'],
    ['ko-KR', 'https://ko.example.org/wiki/A', 'https://en.example.org/wiki/B'],
    ['fr-FR', 'https://a.com/b?hl=fr', 'https://a.com/b?hl=en'],
    ['pt-BR', 'b.pt-br.md', 'b.md'],
    ['de-DE', 'b.md#erste-schritte', 'b.md#first-steps'],
    ['de-DE', 'https://a.com/de/b', '<https://c.com/?q=%5Bhttps://a.com/en/b%5D>'],
  ] as const) {
    assert.deepEqual(rulesOf(locale, [`[A](${target})`, `[B](${source})`]), [], target)
  }
  for (const [target, source] of [
    ['https://a.com/docs/de/c.md', 'https://a.com/docs/en/b.md'],
    ['https://a.com/ko/b.md', 'https://a.com/en/b.md'],
    ['c.md#first', 'b.md#first'],
  ] as const) {
    assert.deepEqual(rulesOf('de-DE', [`[A](${target})`, `[B](${source})`]), ['changed-markup'])
  }
})

test('code that people read may be translated: a remark; what a machine reads may not: an error', () => {
  const info = [['changed-markup', 'info']]
  const error = [['changed-markup', 'error']]
  for (const [target, source, expected] of [
    ["`t('mein.wert')`", "`t('my.value')`", info],
    ['`--packages [pakete...]`', '`--packages [packages...]`', info],
    ['`ln Ziel`', '`ln target`', info],
    ['`de`', '`fr`', info],
    ['`/de/about`', '`/fr/about`', info],
    ['`ATTR{Merkmal}`', '`ATTR{attribute}`', info],
    ['`Einstellungen → Konten`', '`Settings → Accounts`', info],
    ['`subsystem.priorität`', '`subsystem.priority`', info],
    ['`autoFill`', '`fill`', error],
    ['`true`', '`false`', error],
    ['`/srv/klasse`', '`/srv/class`', error],
    ['`\u200e~/.muttrc`', '`~/.muttrc`', []],
    ['`{{ name }}`', '`{{name}}`', []],
  ] as [string, string, string[][]][]) {
    assert.deepEqual(found('de-DE', [`Siehe ${target}.`, `See ${source}.`]), expected, target)
  }
})

test('words of the docset in the place of others, in code, are a remark', () => {
  const prose: Halves = ['Der Benutzer hat ein Profil.', 'The user has a profile.']
  const path: Halves = ['Siehe `/home/benutzer/a`.', 'See `/home/user/a`.']
  assert.deepEqual(found('de-DE', prose, path), [['changed-markup', 'info']])
  assert.deepEqual(found('de-DE', path), [['changed-markup', 'error']])
  const flag: Halves = ['Setzen Sie `user`.', 'Set `profile`.']
  assert.deepEqual(found('de-DE', prose, flag), [['changed-markup', 'error']])
})

test('bold stretches with a space between are one, and so is one within another', () => {
  assert.deepEqual(rulesOf('de-DE', ['In **A** **B** tippen.', 'In **A** enter **B**.']), [])
  assert.deepEqual(rulesOf('fr-FR', ['Le ****nom**** suit.', 'The **name** follows.']), [])
  assert.deepEqual(rulesOf('de-DE', ['Siehe **A** **– B**.', 'See **A – B** now.']), [])
  assert.deepEqual(rulesOf('de-DE', ['Siehe **A** und **B**.', 'See **A – B** now.']), [
    'bold-count',
  ])
})

test('code that one half alone marks is lost, unless its words stand there', () => {
  const halves: Halves = ['Fügen Sie `intlayer` hinzu.', 'Add intlayer to it.']
  assert.deepEqual(found('de-DE', halves), [])
  assert.deepEqual(found('de-DE', ['`a` und `a`.', 'Only `a`.']), [])
  assert.deepEqual(found('ar-SA', ['اكتب /fr/a ثم احفظ.', 'Type `/fr/a` and save.']), [
    ['lost-markup', 'warning'],
  ])
  assert.deepEqual(found('de-DE', ['Nur `a`.', 'Both `a` and `b`.']), [['lost-markup', 'error']])
  assert.deepEqual(found('zh-CN', ['用于字符串属性。', 'In a `string` attribute.']), [
    ['lost-markup', 'warning'],
  ])
  assert.deepEqual(found('de-DE', ['Siehe `b` und `a`.', 'See `a`.']), [
    ['changed-markup', 'error'],
  ])
})

test('code is part of a bold stretch, and of a label', () => {
  assert.deepEqual(rulesOf('de-DE', ['**`-k`, `--keep`**: Halten', '**`-k`, `--keep`**: Keep']), [])
  assert.deepEqual(rulesOf('de-DE', ['**`a` oder `b`:** Nein', '**`a` or `b`:** No']), [])
  assert.deepEqual(rulesOf('de-DE', ['Dann **, `a`** tun', 'Then do **`a`**']), ['bold-range'])
})

test('half of a text has half of its markup: no fault where a neighbour has the rest', () => {
  const others: Halves[] = [
    ['在文档中的任意位置点击一次。', 'Click once anywhere in the whole document.'],
    ['输入您需要的备注内容。', 'Type the note that you need to have.'],
    ['然后关闭整个窗口。', 'Then close the whole window.'],
    ['最后保存这个文件。', 'Finally save the whole file.'],
    ['重新启动整个程序。', 'Restart the whole program.'],
  ]
  const merged: Halves[] = [
    ['', 'In the **Numbering** area, select the format that you want to use.'],
    [
      '在**编号**区域中，选择要使用的格式，如果选择**字符**，则点击**选择**按钮并选择字符。',
      'If you select **Character**, click the **Choose** button and select it.',
    ],
  ]
  assert.deepEqual(rulesOf('zh-CN', ...others, merged), [])
  const [first, second] = merged as [Halves, Halves]
  // In a paragraph of its own the text is missing.
  assert.deepEqual(rulesOf('zh-CN', ...others, first, second), ['empty-target', 'bold-count'])
  const short: Halves = ['选择**字符**，然后点击**选择**按钮。', second[1]]
  assert.deepEqual(rulesOf('zh-CN', ...others, [first, short]), ['empty-target'])
})

test('a sentence cut in two has its markup in either part', () => {
  const cut: Halves[] = [
    ['Klicken Sie mit der rechten Maustaste.', 'Right-click to open the menu, choose **Edit**.'],
    ['Wählen Sie dann **Bearbeiten**.', ''],
  ]
  assert.deepEqual(rulesOf('de-DE', cut), [])
  assert.deepEqual(rulesOf('de-DE', ...cut), ['bold-count'])
  assert.deepEqual(rulesOf('de-DE', [cut[0]!, ['Wählen Sie dann weiter.', '']]), ['bold-count'])
})

test('an empty target beside text without a source is a remark', () => {
  const lone: Halves = ['', 'We compared four strategies.']
  assert.deepEqual(found('de-DE', lone), [['empty-target', 'warning']])
  assert.deepEqual(found('de-DE', lone, ['Wir haben **vier** Strategien verglichen.', '']), [
    ['empty-target', 'info'],
  ])
})

test('cells of a header are bold anyway', () => {
  const table = (cell: string) =>
    `| ${pair('0abcd-101', cell, 'Operator')} | ${pair('0abcd-102', '값', 'Value')} |\n|---|---|\n`
  assert.deepEqual(judgeText('ko-KR', table('**연산자**')), [])
  assert.deepEqual(
    judgeText('ko-KR', table('연산자 **기호**')).map(({ rule }) => rule),
    ['bold-count'],
  )
})

test('numbers in groups parted by spaces, and in units of ten thousand', () => {
  const right: [string, string, string][] = [
    ['fr-FR', 'Cela coûte 10 000 $ par an.', 'It costs $10,000 per year.'],
    ['ru-RU', 'Затраты составляют $10 000 в год.', 'It costs $10,000 per year.'],
    ['fr-FR', 'Nous avons 5 100 fois plus.', 'We have 5 100 times more.'],
    ['ko-KR', '1천만 개', '10 million items'],
    ['ko-KR', '1억 개', '100 million items'],
    ['zh-CN', '3千万个', '30 million items'],
  ]
  for (const [locale, target, source] of right) {
    assert.deepEqual(rulesOf(locale, [target, source]), [], target)
  }
  assert.deepEqual(rulesOf('fr-FR', ['Cela coûte 12 000 $.', 'It costs $10,000.']), ['numbers'])
  assert.deepEqual(rulesOf('ko-KR', ['1천만 개', '100 million items']), ['numbers'])
})

test('what Chinese says twice and means is no doubled word', () => {
  const twice: Halves = [
    '指向依赖于单元格的单元格的箭头',
    'arrows to cells that depend on the cell',
  ]
  assert.deepEqual(rulesOf('zh-CN', twice), [])
  assert.deepEqual(rulesOf('zh-CN', ['一帧一帧地传输', 'one frame at a time']), [])
  assert.deepEqual(rulesOf('zh-CN', ['旨在在客户端处理', 'meant for the client']), [])
  assert.deepEqual(rulesOf('zh-CN', ['基础软件软件包', 'base packages']), ['doubled-word'])
  assert.deepEqual(rulesOf('zh-CN', ['发布在在网站上', 'published on the site']), ['doubled-word'])
})

test('a doubled noun is a remark in Arabic, a doubled particle a warning', () => {
  const add: Halves = ['إضافة إضافة إلى المتصفح', 'Add an add-on to the browser']
  assert.deepEqual(found('ar-SA', add), [['doubled-word', 'info']])
  const look: Halves = ['نلقي نظرة على على الحالة', 'We take a look at the case']
  assert.deepEqual(found('ar-SA', look), [['doubled-word', 'warning']])
})

test('an empty text, or one with other spaces in Chinese, is no other translation', () => {
  const source = 'Describes the **main** window.'
  const one: Halves = ['Beschreibt das **Hauptfenster**.', source]
  assert.deepEqual(rulesOf('de-DE', one, ['', source]), ['empty-target'])
  assert.deepEqual(rulesOf('de-DE', one, ['Beschreibt ein **Hauptfenster**.', source]), [
    'inconsistent-translation',
    'inconsistent-translation',
  ])
  const chinese: Halves = ['请参阅[配置](a.md)。', 'See [configuration](a.md).']
  assert.deepEqual(rulesOf('zh-CN', chinese, ['请参阅 [配置](a.md)。', chinese[1]]), [])
})

test('a word of both languages is untranslated only where the docset mostly translates it', () => {
  const kept: Halves = ['Configuration', 'Configuration']
  assert.deepEqual(
    judge('fr-FR', kept, ['Configurer', 'Configuration']).filter(
      ({ rule }) => rule === 'untranslated',
    ),
    [],
  )
  const translated: Halves = ['Konfiguration', 'Configuration']
  const findings = judge('de-DE', kept, translated, translated, translated)
  assert.deepEqual(findings.map(({ rule }) => rule)[0], 'untranslated')
  assert.deepEqual(rulesOf('fr-FR', ['Import :', 'Import:'], ['Importer :', 'Import:']).length, 2)
})

test('texts without a counterpart say nothing of whether pairs belong together', () => {
  const words = 'Microsoft Teams Outlook Exchange SharePoint Windows Azure Intune'
  const alone = Array.from({ length: 8 }, (_, index): Halves => [`${words} ${index} のみ`, ''])
  assert.deepEqual(rulesOf('ja-JP', ...alone), [])
})

test('types parted by strokes are no sentence', () => {
  const types = 'Content (string | number | boolean | object | array | function)'
  assert.deepEqual(rulesOf('de-DE', [types, types]), [])
})
