import { inTarget, unitRule } from '../../rule.ts'

/** Embeddings and overrides end with U+202C, isolates with U+2069. */
const OPENERS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** A control without its other half turns the words after it around, up to the end of the paragraph. */
export const bidiControls = unitRule(
  {
    id: 'bidi-controls',
    title: 'Direction control without its other half',
    reason:
      'An invisible control that sets the direction of text is not closed, or closes nothing: words beside it stand in the wrong order. Remove it, or write its other half.',
    severity: 'warning',
    its: 'characters',
    languages: ['ar', 'he', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv'],
    unless: ['misaligned-document', 'untranslated-sentence'],
  },
  ({ unit: { pair } }) => {
    const open: { end: string; at: number }[] = []
    for (const { 0: control, index: at } of pair.target.matchAll(CONTROLS)) {
      const end = OPENERS[control]
      if (end) open.push({ end, at })
      else if (open.pop()?.end !== control) return [hit(control, at, 'closes nothing')]
    }
    const [left] = open
    return left ? [hit(pair.target[left.at]!, left.at, 'is never closed')] : []
  },
)

function hit(control: string, at: number, fault: string) {
  const code = control.codePointAt(0)!.toString(16).toUpperCase()
  return { evidence: `U+${code} ${fault}.`, ...inTarget(at, at + 1) }
}
