/** From a file's text to its pairs, its languages and the tree of everything around the pairs. */
import type { VFile } from 'vfile'
import type { Localized } from './document.ts'
import { FILE_START, warn } from './messages.ts'
import { checkDirectives } from './markdown/learn/check-directives.ts'
import { checkTags } from './pairs/check-tags.ts'
import { readFrontMatter } from './pairs/front-matter.ts'
import { toDir, toLang, toLocale } from './pairs/locales.ts'
import { createPositionOf, type PositionOf } from './pairs/positions.ts'
import { reportScan } from './pairs/report-scan.ts'
import type { Languages } from './projection/runs.ts'
import type { ReadOptions } from './read-options.ts'
import { readTree, type Tree } from './read-tree.ts'

/** A document that is being read. The steps after parsing change its tree in place. */
export interface Parsed extends Tree {
  file: VFile
  text: string
  /** Path inside the source folder, always with `/`. */
  path: string
  positionOf: PositionOf
  /** Values of the front matter. */
  frontMatter: Record<string, unknown>
  sourceLocale: string
  targetLocale: string
  languages: Languages
}

/** Reads a file's text, and reports what is wrong with it as text. */
export function parse(file: VFile, options: ReadOptions): Parsed {
  const text = String(file)
  const path = file.path.replaceAll('\\', '/')
  const positionOf = createPositionOf(text)
  const frontMatter = readFrontMatter(text, file)
  const tree = readTree({ file, path, positionOf }, options.readInclude)
  const { pairs } = tree.scan
  const sourceLocale = options.sourceLocale ?? 'en-us'
  const targetLocale =
    toLocale(frontMatter['ms.contentlocale']) ??
    toTargetLocale(options.targetLocale, sourceLocale, pairs.length > 0, file)
  const languages = toLanguages(sourceLocale, targetLocale)
  reportScan(tree.scan, text, file, positionOf)
  checkDirectives(text, file)
  checkTags(pairs, file, positionOf)
  const locales = { sourceLocale, targetLocale, languages }
  return { ...tree, file, text, path, positionOf, frontMatter, ...locales }
}

/**
 * The target of a document that names none. Where the docset knows none either, a document in one
 * language is in the source's, and one in two is shown all the same.
 */
function toTargetLocale(
  known: string | undefined,
  sourceLocale: string,
  hasPairs: boolean,
  file: VFile,
): string {
  if (known && known !== 'und') return known
  if (!hasPairs) return sourceLocale
  warn(file, 'target-locale', FILE_START, {
    expected: 'the language of the translation',
    got: 'none',
    remedy:
      'Name it as `ms.contentlocale` in the front matter, or as `targetLocale` in `taiyaku.config.ts`.',
  })
  return 'und'
}

function toLanguages(sourceLocale: string, targetLocale: string): Languages {
  const lang: Localized = { source: toLang(sourceLocale), target: toLang(targetLocale) }
  const dir: Localized<'ltr' | 'rtl'> = { source: toDir(sourceLocale), target: toDir(targetLocale) }
  return dir.source === dir.target ? { lang } : { lang, dir }
}
