import assert from 'node:assert/strict'
import test from 'node:test'
import { checkDocument, startRules } from '../../../src/l10n/quality/check-document.ts'
import { toUnitDocument } from '../../../src/l10n/exchange/read-documents.ts'
import { subjectDocument } from '../../../src/l10n/quality/subject.ts'
import { readCsv } from '../../../src/l10n/terms/read-csv.ts'
import { termRules } from '../../../src/l10n/terms/term-rules.ts'
import { pair } from '../pairs.ts'

type Halves = [target: string, source: string]

/** What the glossary's rules say of each pair, `''` for nothing. */
function judge(csv: string, target: string, pairs: readonly Halves[]): string[] {
  const concepts = readCsv(csv, { source: 'en-US', target }, 'glossary.csv')
  const text = pairs
    .map(([half, source], index) => pair(`0abcd-${101 + index}`, half, source))
    .join('\n\n')
  const document = subjectDocument(toUnitDocument('a.md', text, { source: 'en-US', target }))
  const findings = checkDocument(document, startRules(termRules(concepts)))
  return document.subjects.map(({ unit }) =>
    findings
      .filter(({ id }) => id === unit.key)
      .map(({ rule }) => rule)
      .join(),
  )
}

const GERMAN = `source,target,status,case,note
channel,Kanal,preferred,,
channel,Channel,forbidden,,Only in product names.
account,Konto,preferred,,
account,Account,forbidden,,
policy,Richtlinie,preferred,,
policy,Policy,forbidden,,
shared channel,freigegebener Kanal,preferred,,
calendar,Kalender,preferred,,
server,Server,preferred,,
center,Zentrum,preferred,,
center,Center,admitted,,
sign in,anmelden,preferred,,
team,Team,preferred,yes,
GAL,GAL,preferred,yes,
`

const RIGHT_GERMAN: Halves[] = [
  ['Der Name des Kanals', 'The name of the channel'],
  ['Löschen Sie die Kanäle.', 'Delete the channels.'],
  ['Mit den Kanälen', 'With the channels'],
  ['Die Kontos und Konten', 'The accounts'],
  ['Die Kontorichtlinien', 'The account policies'],
  ['Weisen Sie Richtlinien zu.', 'Assign policies.'],
  ['Die Besprechungsrichtlinienzuweisung', 'The meeting assignment'],
  ['In einem freigegebenen Kanal', 'In a shared channel'],
  ['Die Mitglieder freigegebener Kanäle', 'Members of shared channels'],
  ['Der Zeitplan des Kalenders', 'The schedule of the calendar'],
  ['Auf den Servern', 'On the servers'],
  ['In den Zentren oder im Center', 'In the centers'],
  ['Channels', 'No such word here'],
  ['Die Accountantin', 'The accountant'],
  ['Die GAL enthält Teams.', 'The GAL has Teams.'],
]

const WRONG_GERMAN: [rule: string, ...Halves][] = [
  ['forbidden-term', 'Der Name des Channels', 'The name of the channel'],
  ['forbidden-term', 'Alle Accounts', 'All accounts'],
  ['forbidden-term', 'Die Policies gelten.', 'The policies apply.'],
  ['missing-term', 'Die Sendungen', 'The channels'],
  ['missing-term', 'Die Nutzer', 'The accounts'],
  ['missing-term', 'In einem gemeinsamen Kanal', 'In a shared channel'],
  ['missing-term', 'Die Liste', 'The GAL'],
]

test('German terms are found in any case and number, in compounds, with their umlauts', () => {
  assert.deepEqual(
    judge(GERMAN, 'de-DE', RIGHT_GERMAN),
    RIGHT_GERMAN.map(() => ''),
  )
})

test('German terms that are forbidden or missing are found, however they are inflected', () => {
  const pairs = WRONG_GERMAN.map(([, target, source]): Halves => [target, source])
  assert.deepEqual(
    judge(GERMAN, 'de-DE', pairs),
    WRONG_GERMAN.map(([rule]) => rule),
  )
})

const JAPANESE = `source,target,status
server,サーバー,preferred
user,ユーザー,preferred
user,利用者,forbidden
sign in,サインインする,preferred
sign in,ログインする,forbidden
open,開く,preferred
open,オープンする,forbidden
switch,切り替える,preferred
folder,フォルダー,preferred
data center,データ センター,preferred
fast,速い,preferred
`

const RIGHT_JAPANESE: Halves[] = [
  ['サーバを再起動します', 'Restart the server'],
  ['サーバーが 2 台あります', 'There are two servers'],
  ['ユーザが', 'The user'],
  ['サインインできます', 'You can sign in'],
  ['サインインしてください', 'Sign in'],
  ['ファイルを開いて', 'Open the file'],
  ['開きます', 'It opens'],
  ['開かない場合', 'If it does not open'],
  ['切り替えます', 'Switch'],
  ['切り替えた後', 'After you switched'],
  ['データセンターの場所', 'The location of the data center'],
  ['速く、速かった', 'Fast'],
]

const WRONG_JAPANESE: [rule: string, ...Halves][] = [
  ['missing-term', 'マシンを再起動します', 'Restart the server'],
  ['forbidden-term', '利用者が', 'The user'],
  ['forbidden-term', 'ログインしてください', 'Sign in'],
  ['forbidden-term', 'ファイルをオープンします', 'Open the file'],
  ['missing-term', '変更します', 'Switch'],
  ['missing-term', '場所', 'The location of the data center'],
]

test('Japanese verbs, adjectives and loan words are found as they are written', () => {
  assert.deepEqual(
    judge(JAPANESE, 'ja-JP', RIGHT_JAPANESE),
    RIGHT_JAPANESE.map(() => ''),
  )
  const pairs = WRONG_JAPANESE.map(([, target, source]): Halves => [target, source])
  assert.deepEqual(
    judge(JAPANESE, 'ja-JP', pairs),
    WRONG_JAPANESE.map(([rule]) => rule),
  )
})

test('a term is for its own language', () => {
  const csv =
    'source,target,locale,status\nuser,Benutzer,de,preferred\nuser,utilisateur,fr,preferred\n'
  assert.deepEqual(
    judge(csv, 'fr-FR', [
      ['Les utilisateurs', 'The users'],
      ['Benutzer', 'Users'],
    ]),
    ['', 'missing-term'],
  )
  assert.deepEqual(judge(csv, 'es-ES', [['Los usuarios', 'The users']]), [''])
})

test('Arabic and Chinese terms', () => {
  const csv = 'source,target,status\nteam,فريق,preferred\n'
  assert.deepEqual(
    judge(csv, 'ar-SA', [
      ['والفريق', 'And the team'],
      ['المجموعة', 'The team'],
    ]),
    ['', 'missing-term'],
  )
  assert.deepEqual(judge('source,target\nteam,团队\n', 'zh-CN', [['创建团队', 'Create a team']]), [
    '',
  ])
})

test('what is wrong with a glossary is said with its line', () => {
  const read = (csv: string) => () => readCsv(csv, { source: 'en', target: 'de' }, 'glossary.csv')
  assert.throws(read('source,target,status\na,b,wrong\n'), /glossary\.csv:2: Expected preferred/)
  assert.throws(read('a,b\nc,d\n'), /glossary\.csv:1: Expected the columns `source` and `target`/)
  assert.throws(read('source,target,locale\na,b,x_y z\n'), /glossary\.csv:2: Expected a locale/)
})
