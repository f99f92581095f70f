/** Whether a reader sees every sentence of a document, once per language and as it was meant. */
import type { Root } from 'hast'
import type { Parsed } from './parse.ts'
import { checkInvariant } from './projection/invariant.ts'
import { checkLiteralEmphasis } from './projection/literal-emphasis.ts'
import { checkLiteralLinks } from './projection/literal-links.ts'
import type { Sentences } from './projection/find-sentences.ts'

/** @param tree what a page will show */
export function check(
  { tokens, file, positionOf }: Parsed,
  sentences: Sentences,
  tree: Root,
): void {
  checkLiteralEmphasis(sentences.values(), file, positionOf)
  checkLiteralLinks(sentences.values(), file)
  checkInvariant(tree, tokens, sentences, file)
}
