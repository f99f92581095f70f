/**
 * Draws the sample that is judged by hand: `node tests/l10n/quality/labels/draw.ts DOCSET`. Hits are ordered
 * by a hash, which is a fixed seed; equal texts are drawn once, so that a phrase that is repeated a
 * hundred times is one judgement.
 */
import { createHash } from 'node:crypto'
import { checkDocset } from '../../../../src/l10n/quality/check-docset.ts'
import { openDocset } from '../../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../../src/l10n/quality/rules.ts'

const SEED = 'taiyaku'
const SIZE = 32

const [root = '../shared/docset'] = process.argv.slice(2)
const { findings } = checkDocset(openDocset(root), rules)
for (const { id: rule } of rules) {
  const seen = new Set<string>()
  const hits = findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, order: hash(`${SEED} ${rule} ${finding.path} ${finding.id}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .filter(({ finding: { source, target, group } }) => {
      const text = group ?? `${source}\0${target}`
      return !seen.has(text) && seen.add(text)
    })
  for (const { finding } of hits.slice(0, SIZE)) console.log(JSON.stringify(finding))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
