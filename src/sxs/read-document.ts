/**
 * The pipeline: a side-by-side Markdown file in, a `Document` out.
 *
 * - parse: the pairs, and the tree of everything around them;
 * - shape: Learn's constructs become elements that a page can show;
 * - project: each block's text once per language;
 * - resolve: where links and images lead; nothing unsafe is left;
 * - check: every sentence is there, and reads as it was written;
 * - assemble: what pages, search and exports need to know.
 *
 * Nothing here reads or writes anything; what is wrong with a file becomes a message on it.
 */
import { VFile } from 'vfile'
import { assemble } from './assemble.ts'
import { check } from './check.ts'
import type { Document } from './document.ts'
import { isTooLarge } from './pairs/too-large.ts'
import { parse } from './parse.ts'
import { project } from './projection/project.ts'
import type { ReadOptions } from './read-options.ts'
import { resolve } from './resolve.ts'
import { shape } from './shape.ts'
import { readTwins } from './twin/twin.ts'

/**
 * Reads one document. Never throws for what a file contains.
 *
 * @param file its `value` is the text, its `path` the path inside the source folder
 */
export function readDocument(file: VFile, options: ReadOptions = {}): Document {
  if (isTooLarge(file)) return readDocument(new VFile({ path: file.path, value: '' }), options)
  const parsed = parse(file, options)
  shape(parsed)
  const sentences = project(parsed)
  const tree = resolve(parsed, options)
  check(parsed, sentences, tree)
  const document = assemble(parsed, sentences, tree)
  if (!options.markdown) return document
  return { ...document, markdown: readTwins(parsed.path, parsed.text, options) }
}
