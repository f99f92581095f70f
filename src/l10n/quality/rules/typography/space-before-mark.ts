import { inTarget, unitRule } from '../../rule.ts'

/**
 * White space before a comma or full stop that ends a word, code, link or emphasis; `.NET` and `.msi` begin
 * a word, and `...` is a mark of its own.
 */
const SPACED = /[^\s|>،؛,.][ \u00a0]+([،؛؟,.])(?![^\s،؛"”)\]*_»]|\.)/u

/** A mark that starts the next line, or looks like it belongs to nothing. */
export const spaceBeforeMark = unitRule(
  {
    id: 'space-before-mark',
    title: 'Space before a mark',
    reason: 'A comma or full stop follows its word without a space. Remove the space.',
    severity: 'warning',
    its: 'whitespace',
    languages: [
      'ar',
      'fa',
      'ur',
      'he',
      'de',
      'nl',
      'sv',
      'da',
      'nb',
      'es',
      'it',
      'pt',
      'pl',
      'cs',
      'ru',
      'uk',
      'tr',
    ],
    unless: ['misaligned-document', 'untranslated-sentence'],
  },
  ({ unit: { pair } }) => {
    const match = SPACED.exec(pair.target)
    // What the originals write so, translations keep.
    if (!match || (!/[،؛؟]/.test(match[1]!) && SPACED.test(pair.source))) return []
    const end = match.index + match[0].length
    return [{ evidence: `There is a space before \`${match[1]}\`.`, ...inTarget(match.index, end) }]
  },
)
