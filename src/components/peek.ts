/** What opens under a sentence: its counterpart, and what can be done with it. */
import { copyText } from './copy.ts'
import { article, counterpart, fullLabel, isSeen, runOf } from './sentences.ts'
import { words } from './words.ts'

/**
 * Makes the peek of a sentence and puts it under it.
 *
 * @param close closes it, asked by its own button
 */
export function createPeek(sentence: HTMLElement, close: () => void): HTMLElement {
  const peek = element('span', 'peek')
  peek.role = 'note'
  peek.tabIndex = -1
  const other = counterpart(sentence)
  if (other && !isSeen(other)) {
    const run = runOf(other)
    peek.ariaLabel = run?.classList.contains('source') ? words.source : words.target
    peek.append(copyOf(other, run))
  } else {
    peek.ariaLabel = words.sentence
  }
  const tools = element('span', 'peek-tools')
  tools.append(
    button(words.copy, (pressed) => copyText(permalink(sentence), pressed, words)),
    button(words.report, (pressed) => copyText(report(sentence), pressed, words)),
    button(words.close, close),
  )
  tools.lastElementChild?.setAttribute('data-close', '')
  peek.append(tools)
  hostOf(sentence).after(peek)
  return peek
}

/** What the peek stands behind: the sentence itself, but nothing opens inside a link or a heading. */
function hostOf(sentence: HTMLElement): Element {
  return (
    sentence.closest('h1, h2, h3, h4, h5, h6, summary, caption') ??
    sentence.closest('a') ??
    sentence
  )
}

function copyOf(sentence: HTMLElement, run: HTMLElement | null): HTMLElement {
  const copy = element('span', 'peek-text')
  copy.lang = run?.lang ?? ''
  copy.dir = run?.dir || 'auto'
  copy.append(...[...sentence.childNodes].map((node) => node.cloneNode(true)))
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return copy
}

/** All an issue needs: the place, both texts, the document's date. */
function report(sentence: HTMLElement): string {
  const texts = [sentence, counterpart(sentence)].flatMap((text) =>
    text ? [`${runOf(text)?.lang}: ${text.textContent?.trim()}`] : [],
  )
  const { date } = article?.closest<HTMLElement>('sentence-peek')?.dataset ?? {}
  return [
    `${words.sentence} ${fullLabel(sentence)}`,
    permalink(sentence),
    ...texts,
    ...(date ? [`${words.date}: ${date}`] : []),
  ].join('\n')
}

function permalink(sentence: HTMLElement): string {
  const url = new URL(location.href)
  url.hash = `s-${fullLabel(sentence)}`
  return url.href
}

function button(label: string, act: (pressed: HTMLElement) => unknown): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', () => void act(made))
  return made
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}
