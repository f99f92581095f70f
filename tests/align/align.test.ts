import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { alignDocument, alignDocuments, type Alignment } from '../../src/align/index.ts'

const locales = { targetLocale: 'de-de', sourceLocale: 'en-us' }

/** Units as `target = source`, one side empty where it has none. */
function show({ blocks }: Alignment): string[] {
  return blocks.flatMap(({ units }) =>
    units.map(({ target, source }) => `${target?.markdown ?? ''} = ${source?.markdown ?? ''}`),
  )
}

function align(target: string, source: string, path = 'a.md'): Alignment {
  return alignDocument({ path, target, source }, locales)
}

const paragraphs = [
  ['Öffnen Sie die Datei `setup.exe`.', 'Open the file `setup.exe`.'],
  [
    'Klicken Sie auf [Weiter](next.md), um 3 Server zu wählen.',
    'Click [Next](next.md) to choose 3 servers.',
  ],
  ['Der Dienst startet nach 10 Minuten neu.', 'The service restarts after 10 minutes.'],
  [
    'Siehe https://contoso.com/guide für Einzelheiten.',
    'See https://contoso.com/guide for details.',
  ],
] as const
const target: string[] = paragraphs.map(([text]) => text)
const source: string[] = paragraphs.map(([, text]) => text)
const join = (texts: readonly string[]) => `# T\n\n${texts.join('\n\n')}\n`

suite('aligning', () => {
  test('the same structure is paired in order', () => {
    const { isTranslation, blocks } = align(join(target), join(source))
    assert.ok(isTranslation)
    assert.deepEqual(
      blocks.map(({ target, source }) => [target[0]!.kind, source[0]!.kind].join()),
      ['h1,h1', 'p,p', 'p,p', 'p,p', 'p,p'],
    )
  })

  test('a paragraph that was added stands alone, in its place, on either side', () => {
    const added = 'Nobody has ever translated this one, which speaks of `nothing` else.'
    for (let at = 0; at <= source.length; at++) {
      const longer = source.toSpliced(at, 0, added)
      const units = show(align(join(target), join(longer)))
      assert.equal(units[at + 1], ` = ${added}`)
      const german = show(align(join(target.toSpliced(at, 0, added)), join(source)))
      assert.equal(german[at + 1], `${added} = `)
    }
  })

  test('paragraphs that moved are found across others', () => {
    const moved = [source[3]!, source[0]!, source[1]!, source[2]!]
    const units = show(align(join(target), join(moved)))
    for (const [german, english] of paragraphs)
      assert.ok(units.includes(`${german} = ${english}`), english)
  })

  test('twins that changed places are told apart by the little that differs', () => {
    const twin = (german: boolean, count: number) =>
      german
        ? `Setzen Sie \`Alpha\`, \`Beta\`, \`Gamma\` in \`contoso.cfg\` auf ${count}.`
        : `Set \`Alpha\`, \`Beta\`, \`Gamma\` in \`contoso.cfg\` to ${count}.`
    const german = [twin(true, 17), ...target, twin(true, 42)]
    const english = [twin(false, 42), ...source, twin(false, 17)]
    const units = show(align(join(german), join(english)))
    assert.ok(units.includes(`${german[0]} = ${english.at(-1)}`), units.join('\n'))
    assert.ok(units.includes(`${german.at(-1)} = ${english[0]}`))
  })

  test('sentences that changed places in a paragraph of as many', () => {
    const units = show(
      align(
        'Öffnen Sie die Datei `setup.exe`. Siehe https://contoso.com/guide für Einzelheiten.\n',
        'See https://contoso.com/guide for details. Open the file `setup.exe`.\n',
      ),
    )
    assert.deepEqual(units, [
      'Öffnen Sie die Datei `setup.exe`. = Open the file `setup.exe`.',
      'Siehe https://contoso.com/guide für Einzelheiten. = See https://contoso.com/guide for details.',
    ])
  })

  test('sentences: two for one, one left out', () => {
    const units = show(
      align(
        'Öffnen Sie `a.txt` und speichern Sie danach `b.txt` sofort ab. Warten Sie 5 Minuten.\n',
        'Open `a.txt`. Save `b.txt` right away after that. Wait for 5 minutes.\n',
      ),
    )
    assert.deepEqual(units, [
      'Öffnen Sie `a.txt` und speichern Sie danach `b.txt` sofort ab. = Open `a.txt`. Save `b.txt` right away after that.',
      'Warten Sie 5 Minuten. = Wait for 5 minutes.',
    ])
  })

  test('rows of tables are aligned as one, cells in them by column', () => {
    const head = '| A | B |\n|---|---|\n'
    const units = show(
      align(
        `${head}| Eins | \`x1\` eins |\n| Drei | \`x3\` drei |\n`,
        `${head}| One | \`x1\` one |\n| Two | \`x2\` two |\n| Three | \`x3\` three |\n`,
      ),
    )
    assert.deepEqual(units.slice(2), [
      'Eins = One',
      '`x1` eins = `x1` one',
      ' = Two',
      ' = `x2` two',
      'Drei = Three',
      '`x3` drei = `x3` three',
    ])
  })

  test('addresses of references stand in the half, offsets those of the file', () => {
    const file = 'Siehe [das hier][a].\n\n[a]: https://contoso.com/a "t"\n'
    const [unit] = align(file, 'See [this][a].\n\n[a]: https://contoso.com/a\n').blocks[0]!.units
    assert.equal(unit!.target!.markdown, 'Siehe [das hier](https://contoso.com/a "t").')
    assert.equal(file.slice(unit!.target!.start, unit!.target!.end), 'Siehe [das hier][a].')
  })

  test('references in emphasis, and of images in links, have their addresses too', () => {
    const cases = [
      ['**das [hier][a]** dort', '**das [hier](https://contoso.com/a)** dort'],
      ['_[hier][]_ und [a]', '_[hier][]_ und [a](https://contoso.com/a)'],
      [
        'dort [![hier][a]][a] ja',
        'dort [![hier](https://contoso.com/a)](https://contoso.com/a) ja',
      ],
    ] as const
    for (const [text, expected] of cases) {
      const file = `${text}\n\n[a]: https://contoso.com/a\n`
      assert.equal(align(file, file).blocks[0]!.units[0]!.target!.markdown, expected)
    }
  })

  test('a docset gives the same lexicon and alignments in whatever order it comes', () => {
    const documents = target.map((text, at) => ({
      path: `${at}.md`,
      target: join([text]),
      source: join([source[at]!]),
    }))
    const forward = alignDocuments(documents, locales)
    const backward = alignDocuments(documents.toReversed(), locales)
    assert.deepEqual(backward.lexicon, forward.lexicon)
    assert.deepEqual(backward.alignments.toReversed(), forward.alignments)
    const kept = JSON.parse(JSON.stringify(forward.lexicon)) as typeof forward.lexicon
    const again = alignDocument(documents[0]!, { ...locales, lexicon: kept })
    assert.deepEqual(again, forward.alignments[0])
  })

  test('texts that are no translation of each other are told', () => {
    const other = Array.from(
      { length: 12 },
      (_, at) => `Wholly other matters, number ${at + 40}, fill this page.`,
    )
    assert.equal(align(join(target), join(other)).isTranslation, false)
    assert.equal(align(join(target), '').isTranslation, false)
    assert.equal(align('', '').isTranslation, true)
  })

  test('a free translation is one, where nothing was there to learn from', () => {
    const english = [
      '# Care of the lamp',
      'Create a file named `lamp.js`.',
      'This task is much like the one before: you call `lamp.clean()`. This time, however, you are given **three** lamps.',
      'Wait for all of them and print what each one says. You need not print how long it took. The catch is that the order must be kept.',
      '## Hints',
      'Do not expect the lamps to answer in turn! They answer when they please.',
      'You have to keep a list and count the answers. Only when the list is full may you print it.',
      'Run `lamp verify` to see whether it works.',
    ]
    const japanese = [
      '# ランプの手入れ',
      '前回とよく似た課題です。今回も `lamp.clean()` を呼び出しますが、ランプは **3つ** あります。',
      '全部の返事を集めて表示してください。返事は一行ずつ、受け取った順番ではなく渡された順番で並べます。',
      '時間の表示は不要です。',
      '## ヒント',
      'ランプが順番どおりに答えるとは限りません。',
      '返事の数を数えましょう。全部そろってから表示します。',
      '便利なライブラリもありますが、今回は使わないでください。',
      '`lamp verify` で確認できます。',
    ]
    const other = [
      '# Harbour rules',
      'Ships wait outside until the pilot comes aboard. Nobody may anchor in the channel.',
      'Pay the fee at the office. It is open from six to eight.',
      '## Fines',
      'Whoever leaves nets on the quay pays for their removal. Dogs are kept on a lead.',
      'Call `harbour.call()` at night.',
    ]
    const toJapanese = { ...locales, targetLocale: 'ja-jp' }
    const isOne = (source: string[]) =>
      alignDocument({ path: 'a.md', target: join(japanese), source: join(source) }, toJapanese)
        .isTranslation
    assert.ok(isOne(english))
    assert.ok(!isOne(other))
  })

  test('what every document says makes none the translation of another', () => {
    const notice = [
      ['## Überblick', '## Overview'],
      [
        'Diese Seite gilt für `contoso` 2.0 und höher.',
        'This page is for `contoso` 2.0 and later.',
      ],
      ['Siehe [Hilfe](help.md) für Einzelheiten.', 'See [Help](help.md) for details.'],
      ['Senden Sie uns eine E-Mail an `help`.', 'Send us an e-mail at `help`.'],
    ] as const
    const own = (at: number, german: string, english: string, count: number) => ({
      path: `${at}.md`,
      target: join([
        ...notice.map(([text]) => text),
        ...Array.from({ length: count }, (_, n) => `${german} ${n + 1}.`),
      ]),
      source: join([
        ...notice.map(([, text]) => text),
        ...Array.from({ length: count }, (_, n) => `${english} ${n + 1}.`),
      ]),
    })
    const documents = [
      own(0, 'Kurz', 'Short', 6),
      own(
        1,
        'Etwas, worüber sich auf dieser Seite sehr viel mehr sagen lässt, in Absatz',
        'Something about which there is a great deal more to say here, in paragraph',
        2,
      ),
      own(2, 'Teil', 'Part', 3),
    ]
    const { alignments, lexicon } = alignDocuments(documents, locales)
    assert.ok(alignments.every(({ isTranslation }) => isTranslation))
    const mixed = alignDocument(
      { path: 'x.md', target: documents[0]!.target, source: documents[1]!.source },
      { ...locales, lexicon },
    )
    assert.equal(mixed.isTranslation, false, `${mixed.likeness}`)
  })

  test('a near copy of a page is told by the id in its front matter, where translations keep theirs', () => {
    const own = (at: number, text: string, id: string) =>
      `---\nms.assetid: ${id}0000000-0000-4000-8000-00000000000${at}\n---\n${text}`
    const documents = Array.from({ length: 6 }, (_, at) => ({
      path: `${at}.md`,
      target: own(at, join(target), 'a'),
      source: own(at, join(source), 'a'),
    }))
    const { alignments, lexicon } = alignDocuments(documents, locales)
    assert.ok(alignments.every(({ isTranslation }) => isTranslation))
    const [one, two] = documents
    const options = { ...locales, lexicon }
    const copy = alignDocument({ ...one!, source: two!.source }, options)
    assert.deepEqual([copy.isTranslation, copy.otherId], [false, 'ms.assetid'])
    const without = alignDocument({ ...one!, source: join(source) }, options)
    assert.ok(without.isTranslation)
  })

  test('ids that a docset gives each language of its own tell nothing', () => {
    const id = (language: string, at: number) =>
      `---\nid: ${language}0000000-0000-4000-8000-00000000000${at}\n---\n`
    const documents = Array.from({ length: 6 }, (_, at) => ({
      path: `${at}.md`,
      target: id('d', at) + join(target),
      source: id('e', at) + join(source),
    }))
    const { alignments } = alignDocuments(documents, locales)
    assert.ok(alignments.every(({ isTranslation }) => isTranslation))
  })

  test('front matter is given as it is written', () => {
    const { frontMatter, bodyStart } = align('---\ntitle: Eins\n---\nText\n', 'Text\n')
    assert.deepEqual([frontMatter.target, frontMatter.source], ['title: Eins\n', ''])
    assert.deepEqual(bodyStart, { target: 20, source: 0 })
  })

  test('languages without spaces, from right to left, and unknown ones', () => {
    const cases = [
      ['ja-jp', '# 見出し\n\n`a` を開きます。10 分待ちます。\n'],
      ['zh-cn', '# 标题\n\n打开 `a`。等待 10 分钟。\n'],
      ['ar-sa', '# عنوان\n\nافتح `a` الآن. انتظر ١٠ دقائق.\n'],
      ['hi-in', '# शीर्षक\n\n`a` खोलें। १० मिनट प्रतीक्षा करें।\n'],
      ['xx-unknown-locale', '# Xxx\n\nXxx `a` xxxx. Xxxx 10 xxxxxx.\n'],
    ] as const
    for (const [targetLocale, text] of cases) {
      const document = {
        path: 'a.md',
        target: text,
        source: '# Heading\n\nOpen `a` now. Wait 10 minutes.\n',
      }
      const units = show(alignDocument(document, { targetLocale, sourceLocale: 'en-us' }))
      assert.equal(units.length, 3, units.join('\n'))
      assert.match(units[1]!, /`a`.* = Open `a` now\./)
      assert.match(units[2]!, /= Wait 10 minutes\./)
    }
  })
})
