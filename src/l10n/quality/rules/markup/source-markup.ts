import { unitRule } from '../../rule.ts'

/** Two escaped stars, no more. */
const ESCAPED = /(?<!\*)\\\*\\\*(?!\\?\*)/g

/** What the originals do wrong cannot be mended in a translation, and must not count against it. */
export const sourceMarkup = unitRule(
  {
    id: 'source-markup',
    title: 'Markup of the source shows',
    reason:
      'The source shows stars where it means bold text. Tell those who write the originals; the target is right to do without.',
    severity: 'info',
    its: 'markup',
    unless: ['misaligned-document'],
  },
  ({ unit: { pair, inline } }) => {
    const isLoose = inline.source.some(
      ({ kind, raw }) => kind === 'text' && /(?:^|[^\\*])\*\*(?!\*)/.test(raw),
    )
    const escaped = [...pair.source.matchAll(ESCAPED)]
    // One alone is a footnote, three and more hide digits.
    const [first] = escaped.length > 1 || isLoose ? escaped : []
    if (first) {
      const spot = { side: 'source' as const, start: first.index, end: first.index + 4 }
      return [{ evidence: 'The source has `\\*\\*`.', spot }]
    }
    return isLoose ? [{ evidence: 'The source has `**` that opens or closes nothing.' }] : []
  },
)
