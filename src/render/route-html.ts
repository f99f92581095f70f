/**
 * The last step from a document's neutral HTML to one locale's page. It reads the project's own
 * serialization (attributes in double quotes, `<` in text escaped), so a walk over its tags is exact,
 * and thousands of documents need no second parse.
 */
import { markLongLines } from './long-lines.ts'
import { markOf, type OneLanguageWords } from './sentence-marks.ts'
import { findValues } from './values.ts'
import { withBase } from '../site/routes.ts'

export interface RouteHtmlOptions {
  /** Locale of the page, lower case. */
  locale: string
  /** Which of the document's two languages that is. */
  side: 'target' | 'source'
  /** The document's id prefix. */
  id: string
  base: string
  /** Label of the link at each heading. */
  headingLink: string
  /** Name of the link from a footnote back to the text. */
  noteBack?: string
  only?: OneLanguageWords
  /** What stands behind a sentence whose source has changed since, by the sentence's label. */
  stale?: ReadonlyMap<string, string>
  /** HTML that stands behind a heading, by the heading's fragment. */
  afterHeading?: ReadonlyMap<string, string>
}

const TOKEN = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])((?:[^>"]|"[^"]*")*)>|[^<]+/g
const RUN = /\bclass="(target|source|same)"/
/** Text in these is not searched for values: it has a copy button of its own, or is a link. */
const VERBATIM = new Set(['a', 'pre', 'button', 'summary', 'svg'])

/** What a walk over the tags has open. */
interface Walk {
  options: RouteHtmlOptions
  /** Permalink ids given so far. */
  ids: Set<string>
  /** The run that each open `span` stands in, `''` for none. */
  runs: string[]
  /** What stands at the end of each open `span`. */
  marks: string[]
  /** Ids of open headings. */
  headings: string[]
  /** Whether each open cell has a box inside. */
  cells: boolean[]
  /** Id of the last heading. */
  section: string
  /** Number of open elements whose text is not searched for values. */
  verbatim: number
}

/** Writes one tag, opening or closing. */
type WriteTag = (tag: Tag, walk: Walk) => string

interface Tag {
  /** As it stands in the HTML. */
  token: string
  isClosing: boolean
  attributes: string
}

const WRITERS: ReadonlyMap<string, WriteTag> = new Map<string, WriteTag>([
  ['span', writeSpan],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, writeHeading] as const),
  ['td', writeCell],
  ['th', writeCell],
  ['table', writeTable],
  ['pre', writeCode],
  ['a', ({ token }, { options }) => localize(nameBackLink(token, options), options)],
  ['img', ({ token }, { options }) => localize(token, options)],
])

/**
 * Hides the other language's runs, gives the page's own sentences their permalink ids, puts a link at
 * each heading, marks values to type, and fills the locale into addresses.
 */
export function routeHtml(html: string, options: RouteHtmlOptions): string {
  const walk: Walk = {
    options,
    ids: new Set(),
    runs: [],
    marks: [],
    headings: [],
    cells: [],
    section: '',
    verbatim: 0,
  }
  return markLongLines(html).replace(
    TOKEN,
    (token, slash?: string, name?: string, attributes = '') => {
      if (name === undefined) return walk.verbatim ? token : markValues(token)
      if (VERBATIM.has(name)) walk.verbatim += slash ? -1 : 1
      const write = WRITERS.get(name)
      return write ? write({ token, isClosing: Boolean(slash), attributes }, walk) : token
    },
  )
}

function writeSpan(
  { token, isClosing, attributes }: Tag,
  { runs, marks, ids, options }: Walk,
): string {
  if (isClosing) {
    runs.pop()
    return (marks.pop() ?? '') + token
  }
  marks.push(markOf(attributes, runs.at(-1) ?? '', options))
  return openSpan(attributes, runs, ids, options)
}

function writeHeading({ token, isClosing, attributes }: Tag, walk: Walk): string {
  if (isClosing) return closeHeading(token, walk.headings.pop(), walk.options)
  walk.section = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? ''
  walk.headings.push(walk.section)
  return token
}

function writeTable({ token, isClosing }: Tag, { section }: Walk): string {
  return isClosing ? `${token}</div>` : `${scrollable('table', section)}${token}`
}

function writeCode({ token, isClosing }: Tag): string {
  if (isClosing) return `${token}</div>`
  return `<div class="code">${token.replace('<pre', '<pre tabindex="0"')}`
}

/** In a cell the two texts are stacked, and can be swapped, inside a box of their own. */
function writeCell({ token, isClosing, attributes }: Tag, { cells }: Walk): string {
  if (isClosing) return cells.pop() ? `</div>${token}` : token
  const isPair = /\bclass="(?:[^"]* )?pair\b/.test(attributes)
  cells.push(isPair)
  return isPair ? `${token.replace(/\bpair\b/, 'cell')}<div class="pair">` : token
}

function openSpan(
  attributes: string,
  runs: string[],
  ids: Set<string>,
  { side, id }: RouteHtmlOptions,
): string {
  const run = RUN.exec(attributes)?.[1]
  const current = run ?? runs.at(-1) ?? ''
  runs.push(current)
  if (run) return `<span${attributes}${run === side || run === 'same' ? '' : ' hidden'}>`
  const label = /\bdata-s="([^"]+)"/.exec(attributes)?.[1]
  if (!label || (current !== side && current !== 'same')) return `<span${attributes}>`
  const permalink = sentenceId(id, label)
  if (ids.has(permalink)) return `<span${attributes}>`
  ids.add(permalink)
  return `<span id="${permalink}"${attributes}>`
}

/**
 * The fragment of a sentence.
 *
 * @param label the number of a sentence of the document itself, the whole id of an included one's
 * @example sentenceId('0fbc5', '104') // 's-0fbc5-104'
 */
export function sentenceId(id: string, label: string): string {
  return label.includes('-') ? `s-${label}` : `s-${id}-${label}`
}

/** A box that scrolls by itself can be reached by keyboard and has a name: its section's. */
function scrollable(name: string, section: string): string {
  const label = section ? ` role="group" aria-labelledby="${section}"` : ''
  return `<div class="${name}" tabindex="0"${label}>`
}

function closeHeading(token: string, id: string | undefined, options: RouteHtmlOptions): string {
  if (!id) return token
  return `<a class="anchor" href="#${id}" aria-label="${options.headingLink}"></a>${token}${options.afterHeading?.get(id) ?? ''}`
}

function nameBackLink(token: string, { noteBack = '' }: RouteHtmlOptions): string {
  return token.replace(/^<a(?= data-note=)/, `<a aria-label="${noteBack}"`)
}

/** Fills the locale into an address, and puts the site's base before one that begins at its root. */
function localize(token: string, { locale, base }: RouteHtmlOptions): string {
  return token.replace(
    /(\b(?:href|src)=")(\/(?!\/))?([^"]*)/,
    (_, start: string, slash, rest: string) => {
      const address = rest.replace('{locale}', locale)
      return start + (slash ? withBase('/', base) + address : address)
    },
  )
}

function markValues(text: string): string {
  let marked = ''
  let at = 0
  for (const { start, end } of findValues(text)) {
    marked += `${text.slice(at, start)}<span class="value">${text.slice(start, end)}</span>`
    at = end
  }
  return marked + text.slice(at)
}
