import { unitRule } from '../../rule.ts'

const PLACEHOLDER = /\\?<([^<>\s/!][^<>]*)>/gu
const LETTER = /[^\p{ASCII}\P{L}]/u

/** `<ユーザー名>` in a path or command: often right, worth a look where the source has a bare word. */
export const translatedPlaceholder = unitRule(
  {
    id: 'translated-placeholder',
    title: 'Placeholder translated',
    reason:
      'A placeholder that a reader replaces is translated or differently written. Check that it is still understood.',
    severity: 'info',
    its: 'inconsistency',
    languages: ['ja', 'zh', 'ko', 'ru', 'uk', 'bg', 'el', 'ar', 'he', 'th', 'hi'],
  },
  ({ unit: { pair } }) => {
    const match = [...pair.target.matchAll(PLACEHOLDER)].find(([, name]) => LETTER.test(name!))
    if (!match) return []
    const spot = { side: 'target' as const, start: match.index, end: match.index + match[0].length }
    return [{ evidence: `The target has \`${match[0]}\`.`, spot }]
  },
)
