/** The texts of a docset's files: a file's own, or two files' woven into one. */
import { hash } from 'node:crypto'
import { VFile } from 'vfile'
import type { Lexicon } from '../align/index.ts'
import { readSource } from '../docset/read/read-source.ts'
import type { FoundFile } from '../docset/read/walk.ts'
import type { Localized } from '../sxs/document.ts'
import { toMarkdown } from './dialect/to-markdown.ts'
import type { Layer } from './layer.ts'
import { setOrigin, toOrigin, type OriginFile, type Side } from './origin.ts'
import { reportWoven } from './report-woven.ts'
import { isTreeFile, type ShownFile, type TreeFile, type Trees } from './tree-files.ts'
import { anchoredText } from './weave/anchored-text.ts'
import { weaveDocument } from './weave/weave-document.ts'

/** What is known of two trees before a document is read. It can cross threads. */
export interface TreesPlan {
  trees: Trees
  sourceLocale: string
  /** By a tree's locale, lower case. */
  lexicons: Record<string, Lexicon>
  /** Its documents are Microsoft Learn's: what lies outside is published there. */
  isOnLearn: boolean
  /** Locale of a target tree whose name tells none; `und` where its texts do not either. */
  unnamedLocale: string
}

export interface Texts {
  /** The text that is rendered, scanned and exported. */
  read(found: FoundFile): VFile
  /** A text with the same fragments and includes, which takes no aligning. */
  look(found: FoundFile): VFile
}

const plain: Texts = { read: (found) => readSource(found), look: (found) => readSource(found) }
const known = new WeakMap<TreesPlan, Texts>()

/** The texts of a publication. */
export function textsOf({ trees: plan }: { trees?: TreesPlan | undefined }): Texts {
  if (!plan) return plain
  const texts = known.get(plan) ?? createTreeTexts(plan)
  known.set(plan, texts)
  return texts
}

/** What a text is told from others by: that of the files it is made of. */
export function digestOfFile(file: VFile): string {
  return (file.data['digest'] as string | undefined) ?? sha(String(file))
}

/** What a look at a file tells that its text does not. */
export function lookOf(file: VFile): { locale?: string; paired?: boolean } {
  return (file.data['look'] as { locale?: string; paired?: boolean } | undefined) ?? {}
}

function createTreeTexts(plan: TreesPlan): Texts {
  return {
    read: (found) => (isTreeFile(found) ? readTreeFile(found, plan) : readSource(found)),
    look: (found) => (isTreeFile(found) ? lookAtTreeFile(found, plan) : readSource(found)),
  }
}

/** A file of one tree, read out of its dialect. */
interface Read {
  file: VFile
  own: OriginFile
  layer: Layer
}

function readShown({ absolute, shown }: ShownFile): Read {
  const file = readSource({ path: shown, absolute })
  const text = String(file)
  const isSound = file.messages.length === 0 && /\.mdx?$/i.test(absolute)
  const layer = isSound ? toMarkdown(file) : { text, spans: [] }
  return { file, own: { absolute, shown, text }, layer }
}

/** Both texts of a document that has them; its file's. */
function readBoth(found: TreeFile): { side: Side; first: Read; original?: Read } {
  const first = readShown(found)
  return {
    side: found.side,
    first,
    ...(found.original && { original: readShown(found.original) }),
  }
}

function readTreeFile(found: TreeFile, plan: TreesPlan): VFile {
  const { side, first, original } = readBoth(found)
  if (!/\.md$/i.test(found.path)) return readSource(found)
  const file = new VFile({ path: found.path, value: first.layer.text })
  file.data['digest'] = digestOf([first, original], plan, found)
  const unread = [first, original].filter((one) => one?.file.messages.some(({ fatal }) => fatal))
  if (unread.some((one) => one === first) || !original || unread.length > 0) {
    file.messages.push(...first.file.messages.filter(({ fatal }) => fatal))
    const reports = [first.file, ...(original ? [original.file] : [])]
    setOrigin(file, toOrigin(side, first.own, first.layer, reports))
    reportWoven(file, { found })
    return file
  }
  const layers: Localized<Layer> = { target: first.layer, source: original.layer }
  const locale = localeOf(found, first.own.text, plan)
  const woven = weaveDocument(found.path, layers, {
    targetLocale: locale,
    sourceLocale: plan.sourceLocale,
    ...(plan.lexicons[locale] && { lexicon: plan.lexicons[locale] }),
  })
  file.value = woven.text
  const files = { target: first.own, source: original.own }
  setOrigin(file, { files, spans: woven.spans, reports: [first.file, original.file] })
  reportWoven(file, { found, alignment: woven.alignment, texts: files })
  return file
}

function lookAtTreeFile(found: TreeFile, plan: TreesPlan): VFile {
  if (!/\.md$/i.test(found.path)) return readSource(found)
  const { side, first, original } = readBoth(found)
  const file = new VFile({ path: found.path })
  file.messages.push(...first.file.messages.filter(({ fatal }) => fatal))
  file.value = [first, original]
    .map((one) => (one ? anchoredText(one.layer.text) : ''))
    .join('\n\n')
  file.data['digest'] = digestOf([first, original], plan, found)
  const locale = side === 'source' ? plan.sourceLocale : localeOf(found, first.own.text, plan)
  file.data['look'] = { locale, paired: Boolean(original) }
  return file
}

/** The locale a target's text says it is in, else its tree's. */
export function localeOf(found: TreeFile, text: string, plan: TreesPlan): string {
  const own = /^ms\.contentlocale:[ \t]*["']?([\w-]+)/m.exec(text.slice(0, 5000))?.[1]
  return own?.toLowerCase() ?? found.treeLocale ?? plan.unnamedLocale
}

function digestOf(read: readonly (Read | undefined)[], plan: TreesPlan, found: TreeFile): string {
  const lexicon = plan.lexicons[found.treeLocale ?? plan.unnamedLocale]
  return sha(
    JSON.stringify([
      read.map((one) => one && sha(one.own.text)),
      found.shown,
      found.original?.shown,
      found.treeLocale,
      plan.sourceLocale,
      lexicon && lexiconDigest(lexicon),
    ]),
  )
}

const digests = new WeakMap<Lexicon, string>()

function lexiconDigest(lexicon: Lexicon): string {
  const digest = digests.get(lexicon) ?? sha(JSON.stringify(lexicon))
  digests.set(lexicon, digest)
  return digest
}

function sha(text: string): string {
  return hash('sha256', text, 'base64url')
}
