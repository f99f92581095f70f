import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { createFindTerm } from '../../../src/l10n/terms/find-terms.ts'
import { isWithin, notInLonger } from '../../../src/l10n/terms/stretches.ts'
import { TermIndex } from '../../../src/l10n/terms/term-index.ts'

/** By language: a term, and texts that have it. */
const FOUND: Record<string, [term: string, ...texts: string[]][]> = {
  en: [
    ['policy', 'Two policies.', '(POLICY)', "the policy's name"],
    ['user account', 'A user-account', 'user\u00a0accounts, all', '“User  account”'],
    ['save', 'saving, saved', 'He saves'],
    ['C#', 'in C#, too'],
    ['.NET', 'the .NET runtime'],
  ],
  de: [
    ['Kanal', 'Mit den Kanälen', 'des Kanals'],
    ['Konto', 'die Konten', 'Kontos'],
    ['freigegebener Kanal', 'Freigegebene Kanäle', 'mit freigegebenen-Kanälen'],
    ['anmelden', 'Er meldet an; angemeldet, anmeldet'],
    ['Übersicht', 'Die ÜBERSICHT, der Übersichten'],
    ['Zentrum', 'des Zentrums', 'zwei Zentren'],
    ['Policy', 'die Policies'],
  ],
  fr: [['compte utilisateur', 'les comptes utilisateurs', 'Compte-utilisateur']],
  ru: [['учётная запись', 'учётной записи', 'Учётные записи']],
  ar: [
    ['حساب', 'الحساب', 'وبالحساب الأول', 'حساباتهم'],
    ['سياسة', 'سياسات', 'والسياسة'],
  ],
  ja: [
    ['サーバー', 'このサーバを', 'サーバーは'],
    ['開ける', 'ファイルを開けた', '開けます'],
    ['書く', '書いた', '書きます'],
    ['削除する', 'すべて削除した', '削除できる'],
    ['ユーザー アカウント', 'このユーザーアカウントを', 'ユーザー・アカウント'],
    ['SIP トランク', '新しいSIPトランク'],
    ['新しい', '新しくする'],
    ['Wi-Fi', '新しいWi-Fiの'],
  ],
  zh: [['用户 帐户', '此用户帐户的', '用户 帐户']],
}

suite('the index of terms', () => {
  for (const [language, terms] of Object.entries(FOUND))
    test(`has every term that a text of ${language} has, and not all others`, () => {
      const index = new TermIndex<string>(language)
      for (const [term] of terms) index.add(term, term)
      for (let number = 0; number < 300; number++) index.add(`${terms[0]![0]} x${number}`, 'other')
      for (const [term, ...texts] of terms)
        for (const text of texts) {
          const candidates = index.candidates(text)
          if (createFindTerm({ text: term, isExact: false }, language)(text).length > 0)
            assert.ok(candidates.has(term), `${term} in ${text}`)
          assert.ok(!candidates.has('other'), text)
        }
    })

  test('terms that begin alike are told apart', () => {
    const index = new TermIndex<number>('en')
    for (let number = 0; number < 1000; number++) index.add(`user account a${number}`, number)
    assert.deepEqual([...index.candidates('Open the user account a77.')], [7, 77])
  })
})

suite('stretches', () => {
  const stretch = (start: number, end: number) => ({ start, end })

  test('those in longer ones are left out, equal ones stay', () => {
    const given = [
      [4, 6],
      [0, 10],
      [0, 10],
      [0, 4],
      [8, 12],
      [12, 13],
      [9, 12],
    ] as const
    assert.deepEqual(notInLonger(given.map(([start, end]) => stretch(start, end))), [
      stretch(0, 10),
      stretch(0, 10),
      stretch(8, 12),
      stretch(12, 13),
    ])
  })

  test('a stretch is within one that begins before it or with it', () => {
    const isRight = isWithin([stretch(5, 9), stretch(0, 3), stretch(1, 2)])
    assert.deepEqual(
      [
        [0, 3],
        [1, 3],
        [2, 4],
        [5, 9],
        [6, 7],
        [9, 10],
      ].map(([start, end]) => isRight(stretch(start!, end!))),
      [true, true, false, true, true, false],
    )
    assert.equal(isWithin([])(stretch(0, 1)), false)
  })
})
