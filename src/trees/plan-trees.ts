/** Everything that is known of two trees before a document is read. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Lexicon } from '../align/index.ts'
import { toMarkdown } from './dialect/to-markdown.ts'
import { guessLocale } from './find/guess-locale.ts'
import { isSameLanguage } from './find/tree-locale.ts'
import { lexiconOf, type Teacher } from './lexicon-cache.ts'
import { listTreeFiles } from './list-files.ts'
import { localeOf, type TreesPlan } from './texts.ts'
import type { Report, ShownFile, TreeFile, Trees } from './tree-files.ts'

export interface PlanOptions {
  /** Lower case; that of the original's folder unless told, else `en-us`. */
  sourceLocale?: string
  targetLocale?: string
  /** Where lexicons are kept, by a target's locale. */
  lexiconFile?: (locale: string) => string
  /** Hash of the code that aligns. */
  version?: string
  report?: Report
}

export interface PlannedTrees {
  plan: TreesPlan
  files: TreeFile[]
}

/** Files looked at where names tell no language. */
const SAMPLE = 40

/** @throws where a tree's folder cannot be read */
export function planTrees(trees: Trees, options: PlanOptions): PlannedTrees {
  const files = listTreeFiles(trees, options.report)
  const sourceLocale = options.sourceLocale ?? trees.original.locale ?? 'en-us'
  const pairs = files.filter((file) => file.original)
  const sample = pairs.slice(0, SAMPLE).map(readText)
  const plan: TreesPlan = {
    trees,
    sourceLocale,
    lexicons: {},
    isOnLearn: sample.some((text) => /^ms\.(?:topic|author|service|contentlocale):/m.test(text)),
    unnamedLocale: options.targetLocale ?? guessLocale(sample) ?? 'und',
  }
  if (isSwapped(trees, pairs, options)) options.report?.(toSwapped(trees))
  if (pairs.length === 0) options.report?.(toUnpaired(trees))
  plan.lexicons = teachAll(pairs, plan, options)
  return { plan, files }
}

function readText({ absolute }: ShownFile): string {
  try {
    return readFileSync(absolute, 'utf8')
  } catch {
    return ''
  }
}

/** One lexicon for each language that is translated into. */
function teachAll(
  pairs: readonly TreeFile[],
  plan: TreesPlan,
  { lexiconFile, version = '' }: PlanOptions,
): Record<string, Lexicon> {
  const teachers = new Map<string, Teacher[]>()
  for (const found of pairs) {
    const target = readText(found)
    const source = readText(found.original!)
    const locale = localeOf(found, target, plan)
    const teacher: Teacher = {
      path: found.path,
      digest: createHash('sha256').update(`${target}\0${source}`).digest('base64url'),
      length: target.length + source.length,
      read: () => ({
        path: found.path,
        target: toMarkdown(new VFile({ path: found.absolute, value: target })).text,
        source: toMarkdown(new VFile({ path: found.original!.absolute, value: source })).text,
      }),
    }
    teachers.set(locale, [...(teachers.get(locale) ?? []), teacher])
  }
  const lexicons = Array.from(teachers, ([locale, own]): [string, Lexicon] => {
    const { sourceLocale } = plan
    const file = lexiconFile?.(locale)
    return [
      locale,
      lexiconOf(own, { targetLocale: locale, sourceLocale, version, ...(file && { file }) }),
    ]
  })
  return Object.fromEntries(lexicons)
}

/**
 * Whether what was given as originals looks like the translation: by the folders' names, by what Microsoft
 * writes into translations, or by script. Who says which language the originals are in is not doubted.
 */
function isSwapped(
  { original, targets }: Trees,
  pairs: readonly TreeFile[],
  { sourceLocale }: PlanOptions,
): boolean {
  if (sourceLocale !== undefined || targets.length > 1) return false
  const [target] = targets
  const isEnglish = (locale: string | undefined) =>
    locale !== undefined && isSameLanguage(locale, 'en')
  if (target!.locale && original.locale)
    return isEnglish(target!.locale) && !isEnglish(original.locale)
  const sample = pairs.slice(0, SAMPLE)
  const marked = (text: string) => /^ms\.(?:translationtype|contentlocale):/m.test(text)
  const targetTexts = sample.map(readText)
  const sourceTexts = sample.map((found) => readText(found.original!))
  if (sourceTexts.some(marked) && !targetTexts.some(marked)) return true
  return guessLocale(sourceTexts) !== undefined && guessLocale(targetTexts) === undefined
}

function toSwapped({ original, targets }: Trees): VFile {
  const file = new VFile({ path: targets[0]!.folder })
  const message = file.message(
    'Expected the translation in `--source` and its originals in `--original`, got what looks like the reverse',
    { ruleId: 'trees-swapped', source: 'taiyaku' },
  )
  message.fatal = false
  message.note = `Swap the two, or name the language of the originals as \`sourceLocale\` in the configuration (originals: \`${original.folder}\`).`
  return file
}

function toUnpaired({ original, targets }: Trees): VFile {
  const file = new VFile({ path: targets[0]!.folder })
  const message = file.message(
    `Expected documents of the same paths in \`${original.folder}\`, got none`,
    { ruleId: 'trees-unpaired', source: 'taiyaku' },
  )
  message.fatal = false
  message.note =
    'Every document is shown in one language. Give the folder that holds the originals of these paths.'
  return file
}
