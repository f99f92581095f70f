/**
 * The pipeline: a side-by-side Markdown file in, a `Document` out.
 *
 * scan → skeleton → Markdown → HTML tree → plugins → sentences → projection → sanitizing.
 * Nothing here reads or writes anything; what is wrong with a file becomes a message on it.
 */
import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml as serialize } from 'hast-util-to-html'
import { unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { removeComments, reportExcluded } from './checklist-report.ts'
import { findChecklists } from './checklists.ts'
import type { Document, Localized, Segment } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { findHeadings, readAnchors } from './headings.ts'
import { checkInvariant } from './invariant.ts'
import { toDir, toLang, toLocale } from './locales.ts'
import { toHtml } from './markdown.ts'
import { readMetadata } from './metadata.ts'
import { checkLiteralEmphasis } from './literal-emphasis.ts'
import { MAX_DEPTH, MAX_ELEMENTS } from './limits.ts'
import { parseHtml } from './parse-html.ts'
import { createPlaceOf, type PlaceOf } from './places.ts'
import { toPlainHtml } from './plain-html.ts'
import { project, type Languages } from './project.ts'
import rehypeAlerts from './rehype-alerts.ts'
import rehypeAutolinks from './rehype-autolinks.ts'
import rehypeFirstAnchor from './rehype-first-anchor.ts'
import rehypeForeign from './rehype-foreign.ts'
import rehypeHeadings from './rehype-headings.ts'
import rehypeImages, { type ResolveImage } from './rehype-images.ts'
import rehypeIndentedText from './rehype-indented-text.ts'
import rehypeNestedLinks from './rehype-nested-links.ts'
import rehypeLinks, { type ResolveLink } from './rehype-links.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { scan, type Pair, type Scan } from './scan.ts'
import { findSentences } from './sentences.ts'
import { toSkeleton } from './skeleton.ts'
import { repairTables } from './tables.ts'
import { isTooLarge } from './too-large.ts'

export interface ReadOptions {
  /** Lower case; `en-us` unless told. */
  sourceLocale?: string
  /** Used where the file does not name its own (`ms.contentlocale`). */
  targetLocale?: string
  /** Where links lead; without it they stay as they are written. */
  resolveLink?: ResolveLink
  /** What stands for images; without it they stay as they are written. */
  resolveImage?: ResolveImage
}

/**
 * Reads one document. Never throws for what a file contains.
 *
 * @param file its `value` is the text, its `path` the path inside the source folder
 */
export function readDocument(file: VFile, options: ReadOptions = {}): Document {
  if (isTooLarge(file)) return readDocument(new VFile({ path: file.path, value: '' }), options)
  const text = String(file)
  const path = file.path.replaceAll('\\', '/')
  const placeOf = createPlaceOf(text)
  const frontMatter = readFrontMatter(text, file)
  const metadata = readMetadata(frontMatter.data)
  const sourceLocale = options.sourceLocale ?? 'en-us'
  const found = scan(text)
  const targetLocale =
    toLocale(frontMatter.data['ms.contentlocale']) ??
    toTargetLocale(options.targetLocale, sourceLocale, found, file)
  const languages = toLanguages(sourceLocale, targetLocale)
  reportScan(found, text, file, placeOf)
  const id = found.pairs[0]?.id.split('-')[0] ?? ''
  const label = (pair: Pair) =>
    pair.id.startsWith(`${id}-`) ? pair.id.slice(id.length + 1) : pair.id

  const skeleton = toSkeleton(text, found, frontMatter.end)
  const markdown = repairTables(skeleton.text, file, skeleton.lineOf)
  const tree = parseHtml(toHtml(markdown)) ?? readPlain(markdown, file)
  unified()
    .use(rehypeForeign)
    .use(rehypeAutolinks)
    .use(rehypeIndentedText)
    .use(rehypeAlerts, languages)
    .use(rehypeHeadings, found.pairs)
    .runSync(tree, file)
  const sentences = findSentences(tree, found.pairs, label, ({ id, start }) =>
    reportComplex(`tags in segment \`${id}\``, file, placeOf(start)),
  )
  project(tree, sentences, languages)
  const resolve: ResolveLink = options.resolveLink ?? ((href) => ({ href }))
  unified()
    .use(rehypeNestedLinks)
    .use(rehypeFirstAnchor)
    .use(rehypeLinks, { resolve, path, text })
    .runSync(tree, file)
  if (options.resolveImage) {
    unified().use(rehypeImages, { resolve: options.resolveImage, path, text }).runSync(tree, file)
  }
  const safe = sanitize(tree, sanitizeSchema) as Root
  checkLiteralEmphasis(sentences.values(), file, placeOf)
  checkInvariant(safe, found.pairs, sentences, file, placeOf)

  const headings = findHeadings(safe)
  const fallback = metadata.title ?? path.split('/').at(-1)!.replace(/\.md$/, '')
  const title = headings.find(({ depth }) => depth === 1)?.text ?? {
    target: fallback,
    source: fallback,
  }
  const segmentOf = (label: string) => (label.includes('-') ? label : `${id}-${label}`)
  const { checklists, excluded } = findChecklists(safe, { title, path, segmentOf })
  reportExcluded(excluded, found.pairs, segmentOf, file, placeOf)
  removeComments(safe)
  const segments = found.pairs.map((pair, index): Segment => {
    const sentence = sentences.get(index)
    return {
      id: pair.id,
      source: pair.source,
      target: pair.target,
      line: placeOf(pair.start).line,
      block: sentence?.block ?? '',
      anchor: sentence?.anchor ?? '',
    }
  })
  return {
    id,
    path,
    sourceLocale,
    targetLocale,
    title,
    ...metadata.dates,
    headings,
    anchors: readAnchors(safe),
    segments,
    checklists,
    html: serialize(safe, { omitOptionalTags: false }),
  }
}

/** The text without its structure, where that is too deep to be shown. */
function readPlain(markdown: string, file: VFile): Root {
  reportComplex('blocks', file, { line: 1, column: 1 })
  return parseHtml(toPlainHtml(markdown)) ?? { type: 'root', children: [] }
}

function reportComplex(what: string, file: VFile, place: Point): void {
  const message = file.message(
    `Expected ${what} at most ${MAX_DEPTH} deep and ${MAX_ELEMENTS} in all, got more`,
    { place, ruleId: 'too-complex', source: 'taiyaku' },
  )
  message.note =
    'The text is shown without its formatting; look for quotes, lists or tags left open.'
}

/**
 * The target of a document that names none. Where the docset knows none either, a document in one
 * language is in the source's, and one in two is shown all the same.
 */
function toTargetLocale(
  known: string | undefined,
  sourceLocale: string,
  { pairs }: Scan,
  file: VFile,
): string {
  if (known && known !== 'und') return known
  if (pairs.length === 0) return sourceLocale
  const message = file.message(
    'Expected the language of the translation, got none',
    { line: 1, column: 1 },
    'taiyaku:target-locale',
  )
  message.note =
    'Name it as `ms.contentlocale` in the front matter, or as `targetLocale` in `taiyaku.config.ts`.'
  return 'und'
}

function toLanguages(sourceLocale: string, targetLocale: string): Languages {
  const lang: Localized = { source: toLang(sourceLocale), target: toLang(targetLocale) }
  const dir: Localized<'ltr' | 'rtl'> = { source: toDir(sourceLocale), target: toDir(targetLocale) }
  return dir.source === dir.target ? { lang } : { lang, dir }
}

function reportScan({ pairs, strays }: Scan, text: string, file: VFile, placeOf: PlaceOf): void {
  const warn = (offset: number, ruleId: string, reason: string, note: string) => {
    file.message(reason, { place: placeOf(offset), ruleId, source: 'taiyaku' }).note = note
  }
  if (text.trim() === '') {
    warn(
      0,
      'empty',
      'Expected a document, got an empty file',
      'Remove the file, or write its text.',
    )
  } else if (pairs.length === 0) {
    warn(
      0,
      'no-pairs',
      'Expected sentences in two languages, got none',
      'The page has one language only.',
    )
  }
  const lines = new Map<string, number>()
  for (const pair of pairs) {
    const first = lines.get(pair.id)
    if (first === undefined) lines.set(pair.id, placeOf(pair.start).line)
    else
      warn(
        pair.start,
        'duplicate-id',
        `Expected one segment \`${pair.id}\`, got a second (the first is on line ${first})`,
        'Both are shown; a permalink leads to the first.',
      )
    if (pair.repaired)
      warn(
        pair.start,
        'damaged-wrapper',
        `Expected \`"\` in the wrapper of segment \`${pair.id}\`, got \`&quot;\``,
        'The wrapper is repaired; mend it in the file.',
      )
    if (pair.unbalanced)
      warn(
        pair.start,
        'unbalanced-span',
        `Expected every \`<span>\` in segment \`${pair.id}\` to be closed`,
        'What follows the segment is safe; close the `<span>` in the file.',
      )
  }
  for (const stray of strays)
    warn(
      stray.start,
      'damaged-wrapper',
      `Expected a whole pair \`${stray.id}\`, got a part of its wrapper`,
      'The text is shown; mend the wrapper in the file.',
    )
}
