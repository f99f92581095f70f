/** What opens under a sentence: its counterpart, and what can be done with it. */
import { speech } from '../listening/voices.ts'
import { fillTemplate, type Fill } from '../../config/look/address-template.ts'
import { languageName } from '../../site/locale.ts'
import type { OpenedWords } from '../../site/strings/index.ts'
import styles from './peek.css?url'
import { copyText } from '../shared/copy.ts'
import { addStyle, button, make } from '../shared/dom.ts'
import { article, counterpart, fullLabel, isSeen, runOf } from './page-sentences.ts'
import { placeLink } from './place-link.ts'
import { loadWords } from '../shared/load-words.ts'

const styled = addStyle(styles)

/**
 * Makes the peek of a sentence; `hostOf` tells where it goes.
 *
 * @param close closes it, asked by its own button
 */
export async function createPeek(sentence: HTMLElement, close: () => void): Promise<HTMLElement> {
  const [words] = await Promise.all([loadWords(), styled])
  const peek = make('span', { className: 'peek', role: 'note', tabIndex: -1 })
  const other = counterpart(sentence)
  if (other && !isSeen(other)) {
    const run = runOf(other)
    peek.ariaLabel = words['peek.region'].replace('{language}', languageName(run?.lang || 'en'))
    peek.append(copyOf(other, run))
  } else {
    peek.ariaLabel = words['report.title']
  }
  const tools = make(
    'span',
    { className: 'peek-tools' },
    button(words['peek.copy'], (pressed) => copyText(permalink(sentence), pressed)),
    button(words['peek.report'], (pressed) => copyText(report(sentence, words), pressed)),
    ...reportLink(sentence),
    ...listenButton(sentence, words),
    button(words['peek.close'], close),
  )
  tools.lastElementChild?.setAttribute('data-close', '')
  const terms = await termsOf(sentence, words)
  if (terms) peek.append(terms)
  peek.append(tools)
  return peek
}

/** The terms of the glossary that the sentence has; its code comes only where there is a glossary. */
async function termsOf(
  sentence: HTMLElement,
  words: OpenedWords,
): Promise<HTMLElement | undefined> {
  const address = sentence.closest<HTMLElement>('sentence-peek')?.dataset['terms']
  if (!address) return undefined
  const { createTerms } = await import('../terms/peek-terms.ts')
  const halves = [sentence, counterpart(sentence)].flatMap((half) => {
    const lang = half && runOf(half)?.lang
    return lang ? [{ text: half.textContent ?? '', language: lang.split('-', 1)[0]! }] : []
  })
  return createTerms(address, halves, words)
}

/** The element that the peek follows: the sentence, or the link or heading around it, which cannot hold a peek. */
export function hostOf(sentence: HTMLElement): Element {
  return (
    sentence.closest('h1, h2, h3, h4, h5, h6, summary, caption') ??
    sentence.closest('a') ??
    sentence
  )
}

function copyOf(sentence: HTMLElement, run: HTMLElement | null): HTMLElement {
  const nodes = [...sentence.childNodes].map((node) => node.cloneNode(true))
  const properties = { className: 'peek-text', lang: run?.lang ?? '', dir: run?.dir || 'auto' }
  const copy = make('span', properties, ...nodes)
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return copy
}

/** Reads aloud from the sentence on; its code comes when it is asked for, and only where a voice is. */
function listenButton(sentence: HTMLElement, words: OpenedWords): HTMLElement[] {
  if (!speech()) return []
  const listen = async (): Promise<void> => {
    const { listenFrom } = await import('../listening/listening.ts')
    await listenFrom(sentence)
  }
  return [button(words['listen.here'], listen)]
}

/** The way to where faults of sentences are reported, where the site has one. */
function reportLink(sentence: HTMLElement): HTMLElement[] {
  const {
    reportTo,
    reportLabel = '',
    reportLines = '{}',
    reportFill = '{}',
  } = article?.closest<HTMLElement>('sentence-peek')?.dataset ?? {}
  if (reportTo === undefined) return []
  const id = fullLabel(sentence)
  const lines = JSON.parse(reportLines) as Record<string, number>
  const fill = { ...(JSON.parse(reportFill) as Fill), id, line: `${lines[id] ?? 1}` }
  const href = fillTemplate(reportTo, fill)
  return [make('a', { href, target: '_blank', rel: 'noopener' }, reportLabel)]
}

/** All that an issue needs: permalink, both texts, the document's date. */
function report(sentence: HTMLElement, words: OpenedWords): string {
  const texts = [sentence, counterpart(sentence)].flatMap((text) =>
    text ? [`${runOf(text)?.lang}: ${text.textContent?.trim()}`] : [],
  )
  const { date } = article?.closest<HTMLElement>('sentence-peek')?.dataset ?? {}
  return [
    `${words['report.title']} ${fullLabel(sentence)}`,
    permalink(sentence),
    ...texts,
    ...(date ? [`${words['report.date']}: ${date}`] : []),
  ].join('\n')
}

function permalink(sentence: HTMLElement): string {
  return placeLink(`s-${fullLabel(sentence)}`)
}

/** The sentence before or after another, in its language. */
export function neighbour(sentence: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const sentences = likeSentences(sentence)
  return sentences[sentences.indexOf(sentence) + step]
}

/** Every sentence in the language of one of them; of a text that is the same in both, that of the view. */
function likeSentences(near: Element): HTMLElement[] {
  const run = ['target', 'source'].find((name) => runOf(near)?.classList.contains(name))
  const { view } = document.documentElement.dataset
  const side = run ?? (view === 'source' ? view : 'target')
  return [...(article?.querySelectorAll<HTMLElement>(`.${side} [data-s], .same [data-s]`) ?? [])]
}
