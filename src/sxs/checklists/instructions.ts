/**
 * Tells lists of instructions from other lists by their wording in the source language, which is
 * always English. Measured on 1,544 ordered lists of a docset: see the share in `isProcedure`.
 */
import { isImperative } from './imperatives.ts'

/** What a heading or lead-in says of the list under it. */
const PROCEDURE =
  /\b(?:follow(?:ing)? (?:these|the|this|those)\b[^.]*\bsteps?|(?:these|following) steps|do the following|do this|this procedure|following procedure|(?:perform|complete) the following (?:steps|actions|procedures?))\b/i

/** A list of alternatives is no procedure, whatever else its lead-in says. */
const ALTERNATIVES = /\b(?:one|any|either) of the following\b/i

/** `(Optional)`, `Step 3:`, `1.` in front of an instruction. */
const LABEL =
  /^\W*(?:(?:optional(?:ly)?|recommended|required|if (?:necessary|needed|required|applicable)|as needed|steps? \d+)\b\W*)+/i

const ADVERB =
  /^(?:first|second|third|next|then|now|finally|lastly|last|also|again|afterwards?|once more|still|carefully|manually|alternatively|additionally|similarly|simply|please|always|never|don['’]t|do not|be sure to|you(?: will|['’]ll)? (?:must|should|need to|have to)|you['’]ll)\b,?\s+/i

/** A circumstance that an instruction may begin with: "In the left pane, click …". */
const CIRCUMSTANCE =
  /^(?:after|as|at|based|because|before|below|beneath|beside|between|by|depending|during|for|from|if|in|inside|near|next to|on|once|over|to|under|unless|until|upon|using|via|when|where|while|with|within|without)\b/i

/** Verbs that follow a circumstance without a comma: "From the Start menu click …". */
const BARE =
  /\b(?:click|select|choose|open|run|type|enter|right-click|double-click|expand|tap|press|navigate)\b|\s>\s/i

/** A list of what can be done is no list of what to do. */
const OFFERS = /\btasks (?:that )?you can\b|\b(?:following|these|related) (?:topics|articles)\b/i

/** Whether a heading or lead-in says that what follows is to choose from. */
export function offersTopics(text: string): boolean {
  return OFFERS.test(text)
}

/** Whether a heading or lead-in announces a procedure. */
export function announcesProcedure(text: string): boolean {
  return PROCEDURE.test(text) && !ALTERNATIVES.test(text)
}

/**
 * Whether the items of a list are instructions: most of them are, or half of them and the first one. Of a
 * list that is announced as a procedure a third is enough, since results stand between its steps.
 */
export function isProcedure(items: readonly string[], announced: boolean): boolean {
  const verdicts = items.map(isInstruction)
  const share = verdicts.filter(Boolean).length / items.length
  return share > 0.5 || (share === 0.5 && verdicts[0] === true) || (announced && share >= 1 / 3)
}

/**
 * Whether an English list item tells the reader to do something.
 *
 * @example isInstruction('In the left pane, click **Networking**.') // true
 */
export function isInstruction(item: string): boolean {
  const text = item.replace(LABEL, '')
  return text
    .split(/(?<=[.:!])\s+/)
    .slice(0, MAX_SENTENCES)
    .some(isInstructiveSentence)
}

/** What a reader is told to do stands early in a step; later sentences explain. */
const MAX_SENTENCES = 4

function isInstructiveSentence(sentence: string): boolean {
  if (QUESTION.test(sentence)) return false
  const clause = withoutAdverbs(sentence.replace(LABEL, ''))
  if (isImperative(clause) || CLICK.test(clause)) return true
  if (!CIRCUMSTANCE.test(clause)) return false
  const parts = clause.split(/[,;–—]\s+|(?<!\s)\s+then\s+/).slice(1)
  return parts.some((part) => isImperative(withoutAdverbs(part))) || BARE.test(clause)
}

const QUESTION =
  /^(?:are|can|did|do|does|has|have|is|should|was|were|what|which|who|will|would)\b[^.]*\?/i

/** The one verb that is written in two words. */
const CLICK = /^(?:double|left|right)[- ]click\b/i

function withoutAdverbs(clause: string): string {
  let rest = clause.replace(/^\W+/, '').replace(/^(?:and|or)\s+/i, '')
  while (ADVERB.test(rest)) rest = rest.replace(ADVERB, '')
  return rest
}
