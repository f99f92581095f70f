/** The addresses of the sheets that only some pages load. */
import code from '../code/code.css?url'
import wideTables from '../document/print-tables.css?url'
import codeAndLearn from '../learn/code-and-learn.css?url'
import learn from '../learn/learn.css?url'
import { extraStyles } from '../../render/extra-styles.ts'

const sheets: Record<string, string> = { code, learn, 'code learn': codeAndLearn }

/** The sheets that a page with such HTML loads beside those of its kind: one, and one more for wide tables. */
export function extraSheets(html: string): string[] {
  const names = extraStyles(html)
  const sheet = sheets[names.filter((name) => name !== 'wideTables').join(' ')]
  return [...(sheet ? [sheet] : []), ...(names.includes('wideTables') ? [wideTables] : [])]
}
