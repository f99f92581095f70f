import assert from 'node:assert/strict'
import test from 'node:test'
import { toUnitDocument } from '../../../src/l10n/exchange/read-documents.ts'
import { subjectDocument } from '../../../src/l10n/quality/subject.ts'
import { TermProposals } from '../../../src/l10n/terms/propose-terms.ts'
import { readCsv } from '../../../src/l10n/terms/read-csv.ts'
import { termFormats } from '../../../src/l10n/terms/write-terms.ts'
import { pair } from '../pairs.ts'

const locales = { source: 'en-US', target: 'de-DE' }

function propose(pairs: [target: string, source: string][], least = 1) {
  const text = pairs.map(([target, source], at) => pair(`0abcd-${101 + at}`, target, source))
  const document = subjectDocument(toUnitDocument('a.md', text.join('\n\n'), locales))
  const proposals = new TermProposals()
  for (const subject of document.subjects) proposals.add(subject)
  return proposals.candidates(least)
}

const pairs: [string, string][] = [
  ['Richtlinie', 'Policy'],
  ['Wählen Sie **Richtlinie** aus.', 'Select **Policy**.'],
  ['Öffnen Sie [Regelung](a.md).', 'Open [policy](a.md).'],
  ['Warten Sie, bis es fertig ist.', 'Wait until it is done.'],
  ['443', '443'],
  ['TRUE', 'TRUE'],
  ['Contoso', 'Contoso'],
]

test('what stands alone is a term, with its translations and their counts', () => {
  assert.deepEqual(propose(pairs), [
    {
      source: 'policy',
      count: 3,
      example: 'a.md',
      translations: [
        { target: 'Richtlinie', count: 2 },
        { target: 'Regelung', count: 1 },
      ],
    },
  ])
  assert.deepEqual(propose(pairs, 4), [])
})

test('proposals are a glossary that reads', () => {
  const csv = [...termFormats.csv!(propose(pairs), locales)].join('')
  const [concept] = readCsv(csv, locales, 'glossary.csv')
  assert.deepEqual(
    concept?.terms.map(({ text, status }) => [text, status]),
    [
      ['policy', 'preferred'],
      ['Richtlinie', 'preferred'],
      ['Regelung', 'admitted'],
    ],
  )
})
