/**
 * Prints what `src/l10n/quality/measured.ts` holds: `node tests/l10n/quality/labels/measure.ts [DOCSET]`.
 * DOCSET is the folder that `labels.tsv` was drawn from; the written samples need none.
 */
import { existsSync } from 'node:fs'
import { measureDrawn, measureWritten, WRITTEN } from './samples.ts'

const [docset = '../shared/docset'] = process.argv.slice(2)
const figures = [
  ...(existsSync(docset) ? [['ja', measureDrawn(docset)] as const] : []),
  ...WRITTEN.map((language) => [language, measureWritten(language)] as const),
]
for (const [language, measured] of figures) {
  console.log(`  ${language}: {`)
  for (const [rule, { right, of }] of measured) console.log(`    '${rule}': [${right}, ${of}],`)
  console.log('  },')
}
