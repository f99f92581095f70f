/** The answers of a search as elements. Texts of documents and of the reader only ever become text nodes. */
import { answerAddress, linkAddress, type SearchPage } from '../../search/query/query-address.ts'
import { markParts } from '../../search/query/marks.ts'
import type { Answer } from '../../search/query/rank.ts'
import type { Side } from '../../sxs/document.ts'
import { areaOf, type SearchRecord } from '../../search/query/record.ts'
import type { Answers } from '../../search/query/search.ts'
import { languageName, toLanguageTag } from '../../site/locale.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import { areaName } from './area-name.ts'
import { button, make } from '../shared/dom.ts'

export interface ResultContext {
  page: SearchPage
  words: SearchWords
  /** Locale by side, lower case. */
  locales: Record<Side, string>
}

/** With what the results together tell. */
interface ListContext extends ResultContext {
  /** They stand in several areas, so that each has to name its own. */
  hasAreas: boolean
}

/** Answers of a language shown at first, and more of them at each wish. */
const SHOWN = 9
/** Longest sentence shown, longest counterpart. */
const [SENTENCE, TWIN] = [160, 110]

/** One section for each language; where the index holds several targets, one for each of them. */
export function renderGroups(groups: Answers['groups'], given: ResultContext): HTMLElement[] {
  const areas = new Set(
    groups.flatMap(({ answers }) => answers.map(({ record }) => areaOf(record.slug))),
  )
  const context = { ...given, hasAreas: areas.size > 1 }
  const parts = groups.flatMap(({ side, answers: all }) => [
    ...Map.groupBy(all, ({ record }) => localeOf(record, side, context)),
  ])
  return parts.map(([locale, answers]) => {
    const language = languageName(locale, toLanguageTag(context.page.locale))
    const heading = make(
      'h3',
      {},
      context.words.group.replace('{language}', language),
      make('span', { className: 'number' }, String(answers.length)),
    )
    const list = make('ol')
    return make('section', {}, heading, list, showMore(list, answers, context))
  })
}

/** Shows the first answers, and a button for those after them. */
function showMore(list: HTMLElement, answers: Answer[], context: ListContext): HTMLElement | '' {
  const shown = list.childElementCount
  list.append(...answers.slice(shown, shown + SHOWN).map((one) => renderAnswer(one, context)))
  const rest = answers.length - shown - SHOWN
  if (rest <= 0) return ''
  const more = moreButton(rest, context, () => {
    const next = list.childElementCount
    more.replaceWith(showMore(list, answers, context))
    list.children[next]?.querySelector('a')?.focus()
  })
  return more
}

/** @returns what shows more, and goes to the first one that is not there now */
export function beyond(list: Element): () => void {
  const results = () => list.querySelectorAll<HTMLElement>('[data-result]')
  const before = results().length
  return () => {
    list.querySelector<HTMLElement>('.more')?.click()
    results()[before]?.focus()
  }
}

/** @param count how many there are that are not shown */
export function moreButton(count: number, { words }: ResultContext, onClick: () => void) {
  return button(words.more.replace('{count}', String(count)), onClick, { className: 'more' })
}

function localeOf(record: SearchRecord, side: Side, { locales }: ResultContext): string {
  return side === 'target' ? (record.locale ?? locales.target) : locales.source
}

function renderAnswer(answer: Answer, context: ListContext): HTMLElement {
  const { record, side } = answer
  const link = make('a', { href: answerAddress(answer, context.page) })
  link.dataset['result'] = ''
  link.dataset['section'] = record.anchors.join(' ')
  const other: Side = side === 'target' ? 'source' : 'target'
  const own = text(localeOf(record, side, context), answer)
  const foreign = text(localeOf(record, other, context), answer)
  const path = record.titles.slice(0, record.kind === 'row' ? undefined : -1)
  const place = path.map((title) => title[side]).join(' › ')
  if (context.hasAreas)
    link.append(make('span', { className: 'area' }, areaName(areaOf(record.slug))))
  if (path.length > 0) link.append(own('path', place))
  if (record.kind === 'row') appendRow(link, answer, own, foreign, other, context)
  else appendSection(link, answer, own, foreign, other)
  const item = make('li', { className: record.kind }, link)
  item.append(...procedures(answer, context))
  return item
}

type Write = (name: string, content: string, limit?: number, marked?: boolean) => HTMLElement

/** Writes texts of one language: with the marks of the query, or plainly. */
function text(locale: string, { query }: Answer): Write {
  return (className, content, limit = SENTENCE, marked = false) => {
    const parts = marked
      ? markParts(content, query, limit)
      : [{ text: content.length > limit ? `${content.slice(0, limit)}…` : content, marked: false }]
    const nodes = parts.map((part) => (part.marked ? make('mark', {}, part.text) : part.text))
    return make('span', { className, lang: toLanguageTag(locale) }, ...nodes)
  }
}

function appendSection(link: HTMLElement, answer: Answer, own: Write, foreign: Write, other: Side) {
  const { record, side, sentence } = answer
  const title = record.titles.at(-1)!
  const best = record.sentences[sentence] ?? record.sentences[0]
  link.append(own('title', title[side], SENTENCE, true))
  if (best) link.append(own('text', best[side], SENTENCE, true))
  const twin = sentence >= 0 && best ? `${title[other]} — ${best[other]}` : title[other]
  link.append(foreign('other', twin, TWIN + title[other].length))
}

/** Message → cause; what to do about it stands behind the link. */
function appendRow(
  link: HTMLElement,
  answer: Answer,
  own: Write,
  foreign: Write,
  other: Side,
  { words }: ResultContext,
) {
  const { record, side, sentence } = answer
  const column = (cell: number, of: Side): string =>
    record.sentences
      .filter((one) => one.cell === cell)
      .map((one) => one[of])
      .join(' ')
  link.append(own('title', column(0, side), SENTENCE, true))
  const named = new Set(record.links.map((link) => link.text[side]))
  const answering = record.sentences[sentence]
  // A link's text is shown with the link itself.
  const best = answering && named.has(answering[side]) ? undefined : answering
  const cell = best && best.cell > 0 ? best.cell : 1
  const label = cell === 1 && record.sentences.some((one) => one.cell === 2) ? words.cause : ''
  const detail = own('text', best && best.cell > 0 ? best[side] : column(1, side), SENTENCE, true)
  if (label) detail.prepend(make('b', {}, label), ' ')
  link.append(detail)
  const twin = best && best.cell > 0 ? `${column(0, other)} — ${best[other]}` : column(0, other)
  link.append(foreign('other', twin, TWIN + 60))
}

/** Links of a row to the procedures that mend it: beside the result, which is a link itself. */
function procedures(answer: Answer, context: ResultContext): HTMLElement[] {
  const { record, side } = answer
  const { page, words } = context
  return record.links.slice(0, 2).map(({ href, text: label }) => {
    const link = make('a', {
      href: linkAddress(href, answer, page),
      lang: toLanguageTag(localeOf(record, side, context)),
    })
    link.append(label[side] || label.source)
    return make('p', { className: 'procedure' }, make('b', {}, words.procedure), ' ', link)
  })
}
