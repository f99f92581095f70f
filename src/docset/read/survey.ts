/**
 * A first look at every document of a docset, before any is read: what others need of it (included files,
 * the locale), and whether it changed.
 */
import { statSync } from 'node:fs'
import { memoize } from '../../memoize.ts'
import { toLocale } from '../../sxs/pairs/locales.ts'
import { readFrontMatterText } from '../../sxs/pairs/front-matter.ts'
import type { Marks } from '../../sxs/outline/marks.ts'
import { findIncludes } from '../../sxs/outline/outline.ts'
import type { Docset } from '../docset.ts'
import { createFileFinder } from '../links/find-file.ts'
import { digestOfFile, lookOf, textsOf, type Texts } from '../../trees/texts.ts'
import type { FoundFile } from './walk.ts'

interface Surveyed {
  /** Hash of the text. */
  digest: string
  /** Characters of the text. */
  size: number
  /** What fragments come from, once somebody has asked for it. */
  fragments?: Marks
  /** Paths in the source folder of the files that it includes or quotes code from, documents or not. */
  includes: string[]
  /** Whether it has sentences in two languages. */
  paired: boolean
  /** `ms.contentlocale`, lower case. */
  locale?: string
}

/** By path: every document, and every file that one includes. Files that cannot be read are not in it. */
export type Survey = Map<string, Surveyed>

/**
 * Looks at every document: about 40 MB of text a second; a text that was seen before is not looked at
 * again, and a file that has not been written since is not read again while this process runs.
 */
export function surveyDocuments({
  documents,
  publication,
}: Pick<Docset, 'documents' | 'publication'>): Survey {
  const findFile = createFileFinder(publication)
  const texts = textsOf(publication)
  const survey: Survey = new Map()
  const seen: Seen = { looks: new Map(), files: new Map() }
  // The list grows while it is gone through: included files include files.
  const files = new Map<string, FoundFile>(documents.map((file) => [file.path, file]))
  for (const found of files.values()) {
    const state = publication.trees ? undefined : stateOf(found)
    const known = state === undefined ? undefined : last.files.get(found.absolute)
    const isKnown = known !== undefined && known.state === state
    const file = isKnown ? known : lookAtFile(found, texts, state)
    if (!file) continue
    const { digest, size, text, told } = file
    if (state !== undefined) seen.files.set(found.absolute, { ...file, text: undefined })
    const look = last.looks.get(digest) ?? lookAt(found, text ?? String(texts.look(found)))
    seen.looks.set(digest, look)
    const included = look.includes.flatMap((name) => findFile(name, found.path) ?? [])
    for (const inner of included) files.set(inner.path, inner)
    const paths = new Set(included.map((inner) => inner.path))
    survey.set(found.path, { digest, size, ...look, ...told, includes: [...paths] })
  }
  last = seen
  return survey
}

/** What a text alone tells; `includes` are as written. */
export type Look = Omit<Surveyed, 'digest' | 'size'>

/** What was seen of a file. */
interface SeenFile {
  /** Changes whenever the file is written. */
  state: string | undefined
  digest: string
  size: number
  /** Only where it was read just now. */
  text: string | undefined
  told: ReturnType<typeof lookOf>
}

interface Seen {
  /** By the digests of texts. */
  looks: Map<string, Look>
  /** By absolute path. */
  files: Map<string, SeenFile>
}

/** By the last survey of this process. */
let last: Seen = { looks: new Map(), files: new Map() }

/** What the fragments of a text come from, looked up once. */
export function fragmentsOfText(digest: string, find: () => Marks): Marks {
  const look = last.looks.get(digest)
  const fragments = look?.fragments ?? find()
  if (look) look.fragments = fragments
  return fragments
}

/** What surveys have seen, to be kept for another process. */
export function seenLooks(): ReadonlyMap<string, Look> {
  return last.looks
}

/** What a survey of another process has seen, by the digests of texts. */
export function recallLooks(looks: Iterable<[string, Look]>): void {
  last = { ...last, looks: new Map([...looks, ...last.looks]) }
}

/** Nothing where the file cannot be used. */
function lookAtFile(found: FoundFile, texts: Texts, state?: string): SeenFile | undefined {
  const file = texts.look(found)
  if (file.messages.length > 0) return undefined
  const text = String(file)
  return { state, digest: digestOfFile(file), size: text.length, text, told: lookOf(file) }
}

/** Nothing where there is no such file. */
function stateOf({ absolute }: FoundFile): string | undefined {
  const stat = statSync(absolute, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`
}

/** Few are named, by thousands of documents. */
const localeOf = memoize((name: string) => toLocale(name) ?? '')

function lookAt({ path }: FoundFile, text: string): Look {
  if (!/\.md$/i.test(path)) return { includes: [], paired: false }
  const locale = localeOf(readFrontMatterText(text, 'ms.contentlocale') ?? '')
  return {
    includes: findIncludes(text),
    paired: text.includes('data-ttu-id='),
    ...(locale && { locale }),
  }
}

/** A document and all it includes, directly or not; each once. */
export function withIncludes(survey: Survey, file: string): string[] {
  const files = new Set([file])
  for (const name of files)
    for (const include of survey.get(name)?.includes ?? []) files.add(include)
  return [...files]
}
