import { linksOf, unbalanced, type Range } from '../../ranges.ts'
import { unitRule, type Subject } from '../../rule.ts'

/** A particle, or punctuation, that belongs to what stands before the link. */
const STARTS_WRONG =
  /^\s*(?:[、。，」』）]|を|(?:[にでがはのともへ]|から|まで|より)(?=[\p{sc=Han}\p{sc=Katakana}「A-Z]))/u
/** A request or a statement: the sentence's own verb. */
const ENDS_IN_VERB =
  /(?:参照|ご覧|確認|クリック|選択|移動|アクセス|お読み|使用|実行|進ん|従っ)[^\p{sc=Han}]{0,3}(?:て)?(?:ください|下さい|します|できます|で)。?\s*$/u

/**
 * Machine translation moves words but leaves link markers behind, so that the link covers half of a
 * title and the verb after it.
 */
export const linkRange = unitRule(
  {
    id: 'link-range',
    title: 'Link covers the wrong words',
    reason:
      'The link’s text is torn: it holds half of a bracketed title, starts with a particle, or swallows the sentence’s verb. Move the link’s ends.',
    severity: 'error',
    its: 'markup',
    languages: ['ja'],
    unless: ['misaligned-document'],
  },
  (subject) => {
    for (const link of linksOf(subject.ranges.target)) {
      const fault = faultOf(link, subject)
      if (!fault) continue
      const spot = { side: 'target' as const, start: link.start, end: link.end }
      return [{ evidence: `The link reads 「${link.text.trim()}」: ${fault}.`, spot }]
    }
    return []
  },
)

function faultOf(link: Range, { unit, text, ranges }: Subject): string | undefined {
  if (link.text.trim() === '') return undefined
  const sourceLinks = linksOf(ranges.source)
  if (sourceLinks.length === 0) return undefined
  const bracket = unbalanced(link.text)
  if (bracket && !sourceLinks.some((source) => unbalanced(source.text))) {
    return `\`${bracket}\` is without its other half`
  }
  if (STARTS_WRONG.test(link.text)) return 'it starts with a particle or a mark'
  const wordsOutside =
    text.source.length - sourceLinks.reduce((sum, each) => sum + each.text.length, 0)
  if (wordsOutside > 3 && ENDS_IN_VERB.test(link.text)) return 'it ends with the sentence’s verb'
  return quoteFault(unit.pair.target, link)
}

/** `「[従来の](a.md)プール」`: the title in brackets goes on where the link has ended, or began before. */
function quoteFault(half: string, link: Range): string | undefined {
  const before = /「([^「」]*)$/.exec(half.slice(0, link.start))
  const after = /^([^「」]*)」/.exec(half.slice(link.end))
  if (!before || !after) return undefined
  const rest = `${before[1]}${after[1]}`
  return /[\p{L}]/u.test(rest) && !/[[\]*]/.test(rest) ? 'the title around it is longer' : undefined
}
