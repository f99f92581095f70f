import type { Rule } from './rule.ts'
import { acronymExpansion } from './rules/acronym-expansion.ts'
import { boldCount } from './rules/bold-count.ts'
import { boldRange } from './rules/bold-range.ts'
import { changedMarkup } from './rules/changed-markup.ts'
import { damagedWrapper } from './rules/damaged-wrapper.ts'
import { doubledCharacters } from './rules/doubled-characters.ts'
import { emptyLink } from './rules/empty-link.ts'
import { inconsistentTranslation } from './rules/inconsistent-translation.ts'
import { inflectedName } from './rules/inflected-name.ts'
import { katakanaVariant } from './rules/katakana-variant.ts'
import { leakedMarkup } from './rules/leaked-markup.ts'
import { linkRange } from './rules/link-range.ts'
import { lostMarkup } from './rules/lost-markup.ts'
import { lostIdentifier } from './rules/lost-identifier.ts'
import { markSpacing } from './rules/mark-spacing.ts'
import { misalignedDocument } from './rules/misaligned-document.ts'
import { numbersRule } from './rules/numbers.ts'
import { orphanParticle } from './rules/orphan-particle.ts'
import { repeatedName } from './rules/repeated-name.ts'
import { sourceSpacing } from './rules/source-spacing.ts'
import { translatedAddress } from './rules/translated-address.ts'
import { translatedPlaceholder } from './rules/translated-placeholder.ts'
import { untranslated } from './rules/untranslated.ts'

/** Every rule, in the order in which a unit is judged: a rule stands after those it gives way to. */
export const rules: readonly Rule[] = [
  misalignedDocument,
  damagedWrapper,
  leakedMarkup,
  translatedAddress,
  changedMarkup,
  lostMarkup,
  emptyLink,
  linkRange,
  boldRange,
  boldCount,
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
  markSpacing,
  translatedPlaceholder,
  sourceSpacing,
]
