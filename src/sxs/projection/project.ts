/**
 * Projection: the phrasing content of each block, once per language.
 *
 * In the file the halves of sentences are interleaved. In the page each block holds its target text and
 * its source text as two whole runs, so that columns, copying, find-in-page and screen readers get whole
 * texts, and sentences stay aligned by their ids:
 *
 *     <p class="pair"><a id="anchor"></a>
 *       <span class="target" lang="ja-JP"><span data-s="104">…</span> <span data-s="105">…</span></span>
 *       <span class="source" lang="en-US"><span data-s="104">…</span> <span data-s="105">…</span></span></p>
 *
 * A block whose texts are the same in both languages is one run, `<span class="same">`. Where a block
 * mixes text with other blocks (a list item with a nested list) the text is wrapped: `<div class="pair">`.
 */
import { dropTokens } from '../markdown/written.ts'
import type { Parsed } from '../parse.ts'
import { reportComplex } from '../report-complex.ts'
import { findSentences, type Sentences } from './find-sentences.ts'
import { projectFlow } from './project-flow.ts'

/** Puts the sentences of a document into its tree, in place; returns them. */
export function project({ root, tokens, path, file, languages }: Parsed): Sentences {
  const sentences = findSentences(root, tokens, path, ({ pair, position }) =>
    reportComplex(`tags in segment \`${pair.id}\``, file, position),
  )
  projectFlow(root, { sentences, languages })
  dropTokens(root)
  return sentences
}
