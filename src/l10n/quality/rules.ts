import type { Rule } from './rule.ts'
import { boldCount } from './rules/markup/bold-count.ts'
import { boldRange } from './rules/markup/bold-range.ts'
import { boldWords } from './rules/markup/bold-words.ts'
import { changedMarkup } from './rules/markup/changed-markup.ts'
import { damagedWrapper } from './rules/markup/damaged-wrapper.ts'
import { emptyLink } from './rules/markup/empty-link.ts'
import { gluedMarkup } from './rules/markup/glued-markup.ts'
import { leakedMarkup } from './rules/markup/leaked-markup.ts'
import { linkRange } from './rules/markup/link-range.ts'
import { lostMarkup } from './rules/markup/lost-markup.ts'
import { sourceMarkup } from './rules/markup/source-markup.ts'
import { translatedAddress } from './rules/markup/translated-address.ts'
import { acronymExpansion } from './rules/text/acronym-expansion.ts'
import { emptyTarget } from './rules/text/empty-target.ts'
import { inconsistentTranslation } from './rules/text/inconsistent-translation.ts'
import { inflectedName } from './rules/text/inflected-name.ts'
import { lostIdentifier } from './rules/text/lost-identifier.ts'
import { misalignedDocument } from './rules/text/misaligned-document.ts'
import { numbersRule } from './rules/text/numbers.ts'
import { orphanParticle } from './rules/text/orphan-particle.ts'
import { repeatedName } from './rules/text/repeated-name.ts'
import { translatedPlaceholder } from './rules/text/translated-placeholder.ts'
import { untranslatedSentence } from './rules/text/untranslated-sentence.ts'
import { untranslated } from './rules/text/untranslated.ts'
import { bidiControls } from './rules/typography/bidi-controls.ts'
import { doubledCharacters } from './rules/typography/doubled-characters.ts'
import { doubledWord } from './rules/typography/doubled-word.ts'
import { hangingHyphen } from './rules/typography/hanging-hyphen.ts'
import { katakanaVariant } from './rules/typography/katakana-variant.ts'
import { markSpacing } from './rules/typography/mark-spacing.ts'
import { sourceSpacing } from './rules/typography/source-spacing.ts'
import { spaceBeforeMark } from './rules/typography/space-before-mark.ts'

/** Every rule, in the order in which a unit is judged: a rule stands after those it gives way to. */
export const rules: readonly Rule[] = [
  misalignedDocument,
  damagedWrapper,
  untranslatedSentence,
  emptyTarget,
  leakedMarkup,
  sourceMarkup,
  translatedAddress,
  changedMarkup,
  lostMarkup,
  emptyLink,
  linkRange,
  boldRange,
  boldCount,
  boldWords,
  gluedMarkup,
  inflectedName,
  orphanParticle,
  untranslated,
  lostIdentifier,
  inconsistentTranslation,
  katakanaVariant,
  doubledCharacters,
  numbersRule,
  acronymExpansion,
  repeatedName,
  doubledWord,
  hangingHyphen,
  bidiControls,
  spaceBeforeMark,
  markSpacing,
  translatedPlaceholder,
  sourceSpacing,
]
