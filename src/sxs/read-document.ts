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
import { VFile } from 'vfile'
import { removeComments, reportExcluded } from './checklists/checklist-report.ts'
import { findChecklists } from './checklists/checklists.ts'
import { checkDirectives } from './markdown/check-directives.ts'
import { checkTags } from './pairs/check-tags.ts'
import type { Document, Localized, Segment } from './document.ts'
import { readFrontMatter } from './pairs/front-matter.ts'
import { findHeadings, readAnchors } from './projection/headings.ts'
import type { ReadInclude } from './markdown/includes.ts'
import { checkInvariant } from './projection/invariant.ts'
import { checkLiteralEmphasis } from './projection/literal-emphasis.ts'
import { checkLiteralLinks } from './projection/literal-links.ts'
import { toDir, toLang, toLocale } from './pairs/locales.ts'
import { readMetadata } from './pairs/metadata.ts'
import { createPlaceOf } from './pairs/places.ts'
import { project } from './projection/project.ts'
import { readTree } from './read-tree.ts'
import rehypeAlerts from './rehype/learn/rehype-alerts.ts'
import rehypeCheckboxes from './rehype/learn/rehype-checkboxes.ts'
import rehypeContainers from './rehype/learn/rehype-containers.ts'
import rehypeTaskItems from './rehype/learn/rehype-task-items.ts'
import rehypeDivs from './rehype/learn/rehype-divs.ts'
import rehypeEmptyLinks from './rehype/rehype-empty-links.ts'
import rehypeFigures from './rehype/rehype-figures.ts'
import rehypeMedia from './rehype/rehype-media.ts'
import rehypeForms from './rehype/learn/rehype-forms.ts'
import rehypeFirstAnchor from './rehype/rehype-first-anchor.ts'
import rehypeHeadings from './rehype/rehype-headings.ts'
import rehypeHighlight from './rehype/rehype-highlight.ts'
import rehypeImages, { type ResolveImage } from './rehype/rehype-images.ts'
import rehypeNestedItems from './rehype/rehype-nested-items.ts'
import rehypeNestedLinks from './rehype/rehype-nested-links.ts'
import rehypeLinks, { type ResolveLink } from './rehype/rehype-links.ts'
import rehypeTables from './rehype/rehype-tables.ts'
import rehypeTabs from './rehype/learn/rehype-tabs.ts'
import rehypeVideos from './rehype/learn/rehype-videos.ts'
import rehypeXref from './rehype/learn/rehype-xref.ts'
import { reportComplex } from './report-complex.ts'
import { reportScan } from './pairs/report-scan.ts'
import type { Languages } from './projection/runs.ts'
import type { Scan } from './pairs/scan.ts'
import { sanitizeSchema } from './rehype/sanitize-schema.ts'
import { findSentences } from './projection/sentences.ts'
import { isTooLarge } from './pairs/too-large.ts'
import { dropTokens } from './markdown/written.ts'

export interface ReadOptions {
  /** Lower case; `en-us` unless told. */
  sourceLocale?: string
  /** Used where the file does not name its own (`ms.contentlocale`). */
  targetLocale?: string
  /** Where links lead; without it they stay as they are written. */
  resolveLink?: ResolveLink
  /** What stands for images; without it they stay as they are written. */
  resolveImage?: ResolveImage
  /** Opens what documents include; without it the names of included files are shown. */
  readInclude?: ReadInclude
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
  const { root, tokens, found } = readTree(file, path, frontMatter.end, options.readInclude)
  const targetLocale =
    toLocale(frontMatter.data['ms.contentlocale']) ??
    toTargetLocale(options.targetLocale, sourceLocale, found, file)
  const languages = toLanguages(sourceLocale, targetLocale)
  reportScan(found, text, file, placeOf)
  checkDirectives(text, file)
  checkTags(found.pairs, file, placeOf)
  unified()
    .use(rehypeContainers)
    .use(rehypeFigures)
    .use(rehypeMedia)
    .use(rehypeVideos, languages)
    .use(rehypeForms)
    .use(rehypeXref)
    .use(rehypeTaskItems, tokens)
    .use(rehypeCheckboxes)
    .use(rehypeDivs)
    .use(rehypeAlerts, languages)
    .use(rehypeHeadings, tokens)
    .use(rehypeTabs)
    .use(rehypeTables)
    .use(rehypeHighlight)
    .runSync(root, file)
  const sentences = findSentences(root, tokens, path, ({ pair, place }) =>
    reportComplex(`tags in segment \`${pair.id}\``, file, place),
  )
  project(root, sentences, languages)
  dropTokens(root)
  const resolve: ResolveLink = options.resolveLink ?? ((href) => ({ href }))
  unified()
    .use(rehypeNestedLinks)
    .use(rehypeNestedItems)
    .use(rehypeEmptyLinks, { path, text })
    .use(rehypeFirstAnchor)
    .use(rehypeLinks, { resolve, path, text })
    .runSync(root, file)
  if (options.resolveImage) {
    unified().use(rehypeImages, { resolve: options.resolveImage, path, text }).runSync(root, file)
  }
  const safe = sanitize(root, sanitizeSchema) as Root
  checkLiteralEmphasis(sentences.values(), file, placeOf)
  checkLiteralLinks(sentences.values(), file)
  checkInvariant(safe, tokens, sentences, file)

  const headings = findHeadings(safe)
  const fallback = metadata.title ?? path.split('/').at(-1)!.replace(/\.md$/, '')
  const title = headings.find(({ depth }) => depth === 1)?.text ?? {
    target: fallback,
    source: fallback,
  }
  const id = found.pairs[0]?.id.split('-')[0] ?? ''
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
