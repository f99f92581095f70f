import { inTarget, unitRule } from '../../rule.ts'

/** A hyphen that stands for the second half of two compounds, run together with "and" or "or": `Gateway-oder`. */
const CONJUNCTIONS = {
  de: /\p{L}-(?:und|oder|bzw\.|sowie|beziehungsweise)(?![\p{L}\p{N}-])|\p{L}[ \u00a0]-(?:und|oder)[ \u00a0]/u,
  nl: /\p{L}-(?:en|of)(?![\p{L}\p{N}-])/u,
  sv: /\p{L}-(?:och|eller)(?![\p{L}\p{N}-])/u,
  da: /\p{L}-(?:og|eller)(?![\p{L}\p{N}-])/u,
  nb: /\p{L}-(?:og|eller)(?![\p{L}\p{N}-])/u,
} as const satisfies Record<string, RegExp>

/** Between two hyphens the word is part of a name: `Plug-und-Play`. */
export const hangingHyphen = unitRule(
  {
    id: 'hanging-hyphen',
    title: 'Hanging hyphen without its space',
    reason:
      'A hyphen that stands for the rest of a compound has a space after it: `Gateway- oder Edgeserver`.',
    severity: 'warning',
    its: 'typographical',
    languages: Object.keys(CONJUNCTIONS),
    unless: ['misaligned-document', 'untranslated-sentence'],
  },
  ({ unit: { pair, inline }, language, text }) => {
    const pattern = CONJUNCTIONS[language as keyof typeof CONJUNCTIONS]
    if (!pattern.test(text.target)) return []
    // `\-` is a hyphen too; code is none of this.
    const code = inline.target.some(({ kind, raw }) => kind !== 'text' && pattern.test(raw))
    const match = pattern.exec(pair.target)
    if (!match) return [{ evidence: 'A hanging hyphen is run together with the next word.' }]
    const end = match.index + match[0].length
    return [
      {
        evidence: `The target reads “${pair.target.slice(Math.max(0, match.index - 12), end).trimStart()}”.`,
        ...(!code && inTarget(match.index, end)),
      },
    ]
  },
)
