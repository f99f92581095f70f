/** The addresses of the sheets that only some pages load. */
import code from '../code/code.css?url'
import codeAndLearn from '../learn/code-and-learn.css?url'
import learn from '../learn/learn.css?url'
import { extraStyles } from '../../render/extra-styles.ts'

const sheets: Record<string, string> = { code, learn, 'code learn': codeAndLearn }

/** The sheet, one at most, that a page with such HTML loads beside those of its kind. */
export function extraSheets(html: string): string[] {
  const sheet = sheets[extraStyles(html).join(' ')]
  return sheet ? [sheet] : []
}
