import { boldsOf, type Range } from '../../ranges.ts'
import { inTarget, type Hit, type Rule, type RuleRun, type Subject } from '../../rule.ts'

/** How often the docset must mark a label so before other words in its place are a fault. */
const WITNESSES = 2

/** Bold words that never are a label. */
const LOOSE: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:klicken|wählen|tippen|drücken|geben|öffnen|Klicken|Wählen|Tippen|Drücken) Sie(?: auf| die| den| das)?|Sie(?: auf)?|auf|aus|ein|und|oder|dann|die|der|das|den|dem|auf die|auf der|auf den|auf das)$/u,
  zh: /^(?:单击|点击|选择|选中|打开|输入|按|然后|并|和|或|的|在|请|然后单击|然后选择)$/u,
  ar: /^(?:انقر|انقر فوق|حدد|اختر|اضغط|افتح|أدخل|ثم|و|أو|في|على|من|إلى|فوق|ثم انقر فوق|ثم حدد)$/u,
}

/**
 * The docset is the witness: a label that it marks so elsewhere stands unmarked in the sentence, and
 * other words are bold instead. Verbs and small words alone are no label in any case.
 */
export const boldWords: Rule = {
  id: 'bold-words',
  title: 'Bold runs on the wrong words',
  reason:
    'The label of the source is bold, in the target other words are. Move the stars to the label.',
  severity: 'warning',
  its: 'markup',
  unless: [
    'bold-range',
    'bold-count',
    'leaked-markup',
    'source-markup',
    'misaligned-document',
    'untranslated-sentence',
  ],
  start,
}

type Labels = Map<string, Map<string, number>>

function start(): RuleRun {
  const labels: Labels = new Map()
  return {
    gather({ ranges }) {
      const [source, ...more] = boldsOf(ranges.source)
      const [target, ...others] = boldsOf(ranges.target)
      if (!source || !target || more.length + others.length > 0) return
      const forms = labels.get(keyOf(source)) ?? new Map<string, number>()
      forms.set(labelOf(target), (forms.get(labelOf(target)) ?? 0) + 1)
      labels.set(keyOf(source), forms)
    },
    check: (subject) => check(subject, labels),
  }
}

function check({ ranges, language, unit, text }: Subject, labels: Labels): Hit[] {
  const sources = boldsOf(ranges.source)
  const targets = boldsOf(ranges.target)
  if (sources.length === 0 || sources.length !== targets.length || text.source === text.target)
    return []
  const loose = LOOSE[language]
  const wrong = loose && targets.find((range) => loose.test(labelOf(range)))
  if (wrong && !sources.some(isVerb)) return [hit(wrong, 'which is no label')]
  const outside = outsideOf(unit.pair.target, targets)
  for (const source of sources) {
    const forms = [...(labels.get(keyOf(source)) ?? [])].filter(([, count]) => count >= WITNESSES)
    const [label] = forms.sort(([, a], [, b]) => b - a)[0] ?? []
    if (label === undefined || label.length < 2 || !outside.includes(label)) continue
    const isMarked = forms.some(([form]) => targets.some((range) => labelOf(range).includes(form)))
    if (!isMarked) return [hit(targets[0]!, `and \`${label}\`, which the docset marks, is not`)]
  }
  return []
}

function hit({ start, end, shown }: Range, reason: string): Hit {
  return { evidence: `\`${shown.trim()}\` is bold, ${reason}.`, ...inTarget(start, end) }
}

function outsideOf(half: string, ranges: readonly Range[]): string {
  let outside = ''
  let at = 0
  for (const { start, end } of ranges) {
    outside += `${half.slice(at, start)}\ufffc`
    at = Math.max(at, end)
  }
  return outside + half.slice(at)
}

function isVerb({ text }: Range): boolean {
  return /^(?:click|select|choose|press|open|enter|type|tap|and|or|then|not|in|on|from|to)$/i.test(
    text.trim(),
  )
}

function keyOf(range: Range): string {
  return labelOf(range).toLowerCase()
}

function labelOf({ shown }: Pick<Range, 'shown'>): string {
  return shown.replace(/^[\s"“”„[]+|(?<![\s"“”\].:,،。，])[\s"“”\].:,،。，]+$/gu, '')
}
