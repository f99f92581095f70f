import { inTarget, unitRule } from '../../rule.ts'
import type { Inline } from '../../../exchange/inline.ts'

/** A word twice with white space between, both written alike. */
const DOUBLED = /(?<![\p{L}\p{M}\p{N}_-])(\p{L}[\p{L}\p{M}]+)[ \u00a0]+\1(?![\p{L}\p{M}\p{N}_-])/gu
/** Chinese has no spaces: a word of two characters or more, a mark, or a particle. */
const DOUBLED_HAN =
  /(\p{sc=Han}{2,6})\1|[，。、；：]\s*[，。、；：]|(?<![目有标端])的\s?的(?![^\s]?士)|和和|(?<![存所现旨正潜内])在在/gu

/** What a language says twice and means it. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  de: ['die', 'der', 'das', 'den', 'dem', 'sie', 'wenn'],
  nl: ['die', 'dat', 'ze', 'we', 'je'],
  fr: ['nous', 'vous'],
  it: ['via', 'piano', 'man', 'mano'],
  ar: [
    'جدا',
    'جدًا',
    'شيئا',
    'شيئًا',
    'خطوة',
    'واحدا',
    'واحدًا',
    'واحد',
    'أولا',
    'يوما',
    'يومًا',
    'كلمة',
    'سطر',
    'سطرا',
  ],
  zh: ['研究', '讨论', '考虑', '一步', '一个', '一次', '一点'],
}

/** Two nouns in a row may be a verb and its object, or one beside the other: `إضافة إضافة` adds an add-on. */
const ARABIC_PARTICLES = new Set(
  'من في على إلى الى عن أن إن التي الذي هذا هذه ذلك تلك أو ثم لا ما كل بعد قبل عند حتى قد مع بين كما إذا لم لن هو هي'.split(
    ' ',
  ),
)

/** The fault is sure, the remedy is not: one word may be too many, or stand for another. */
export const doubledWord = unitRule(
  {
    id: 'doubled-word',
    title: 'Word doubled',
    reason:
      'A word stands twice in a row. Remove one if it is too many; read the sentence first, one may stand for another word.',
    severity: 'warning',
    its: 'duplication',
    languages: [
      ...[
        'de',
        'zh',
        'ar',
        'nl',
        'fr',
        'es',
        'it',
        'pt',
        'sv',
        'da',
        'nb',
        'pl',
        'cs',
        'ru',
        'uk',
        'el',
        'he',
        'fa',
      ],
    ],
    unless: ['misaligned-document', 'untranslated-sentence', 'repeated-name'],
  },
  ({ unit, language }) => {
    const pattern = language === 'zh' ? DOUBLED_HAN : DOUBLED
    const [match] = wordsWithCodes(unit.inline.target)
      .matchAll(pattern)
      .filter(([, word]) => word === undefined || !isRight(word, language))
    if (!match || wordsWithCodes(unit.inline.source).search(DOUBLED) >= 0) return []
    const start = unit.pair.target.indexOf(match[0])
    const spot = inTarget(start, start + match[0].length)
    const isLess = language === 'ar' && !ARABIC_PARTICLES.has(match[1]!)
    const severity = isLess ? { severity: 'info' as const } : {}
    return [{ evidence: `The target reads “${match[0]}”.`, ...spot, ...severity }]
  },
)

function isRight(word: string, language: string): boolean {
  // `一帧一帧` is one after the other, `单元格的单元格的` what belongs to what belongs to something.
  if (language === 'zh' && /^一.$|.的$/u.test(word)) return true
  return RIGHT[language]?.includes(word) ?? false
}

/** The words of a half; code, images and breaks part them, emphasis and links do not. */
function wordsWithCodes(inlines: readonly Inline[]): string {
  return inlines
    .map(({ kind, raw }) => (kind === 'text' ? raw : kind === 'alone' ? '\ufffc' : ''))
    .join('')
}
