/** The controls of reading aloud, at the lower edge of the screen. */
import { languageName } from '../../site/locale.ts'
import type { OpenedWords } from '../../site/strings/index.ts'
import { preferences } from '../frame/preferences.ts'
import { announce } from '../shared/announce.ts'
import { button, make } from '../shared/dom.ts'
import type { ListenMode } from './lines.ts'
import type { RecitalState } from './recital.ts'

interface PanelActions {
  toggle: () => void
  skip: (step: 1 | -1) => void
  choose: (mode: ListenMode) => void
  speed: (rate: string) => void
  /** Voices that use the network may be used from now on. */
  allow: () => void
  close: () => void
}

export interface Panel {
  element: HTMLElement
  open(mode: ListenMode): void
  reflect(state: RecitalState): void
  /** Says that a language has no voice on the device, and offers the others. */
  askForVoice(lang: string): void
}

const RATES = ['0.75', '1', '1.25', '1.5', '2']

export function createPanel(words: OpenedWords, act: PanelActions): Panel {
  const play = button('', act.toggle, { className: 'play' })
  const note = make('p', { hidden: true })
  const modes = choice(words['listen.language'], modeNames(words), (value) =>
    act.choose(value as ListenMode),
  )
  const rates = choice(
    words['listen.speed'],
    Object.fromEntries(RATES.map((rate) => [rate, `× ${rate}`])),
    act.speed,
  )
  return {
    element: frame(words, act, { play, note, modes, rates }),
    open(mode) {
      note.hidden = true
      modes.querySelector('select')!.value = mode
      rates.querySelector('select')!.value = preferences().rate ?? '1'
      play.focus({ preventScroll: true })
    },
    reflect(state) {
      play.textContent = words[state === 'reading' ? 'listen.pause' : 'listen.play']
      if (state === 'ended') announce(words['listen.ended'])
    },
    askForVoice(lang) {
      if (!note.hidden) return
      const text = words['listen.noVoice'].replace('{language}', languageName(lang))
      const allow = button(words['listen.allow'], () => {
        note.hidden = true
        act.allow()
      })
      note.hidden = false
      note.replaceChildren(text, ' ', allow)
      announce(text)
    },
  }
}

/** What stands in the panel, in its order. */
function frame(
  words: OpenedWords,
  act: PanelActions,
  { play, note, modes, rates }: Record<'play' | 'note' | 'modes' | 'rates', HTMLElement>,
): HTMLElement {
  const element = make(
    'section',
    { className: 'listening', ariaLabel: words['listen.title'] },
    icon('‹', words['listen.previous'], () => act.skip(-1)),
    play,
    icon('›', words['listen.next'], () => act.skip(1)),
    modes,
    rates,
    icon('×', words['peek.close'], act.close),
    note,
  )
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    act.close()
  })
  return element
}

/** The languages of the page by their own names, and both in turn. */
function modeNames(words: OpenedWords): Record<string, string> {
  const { target = '', source = '' } =
    document.querySelector<HTMLElement>('site-settings')?.dataset ?? {}
  return {
    target: languageName(target),
    source: languageName(source),
    both: words['listen.both'],
  }
}

function icon(sign: string, name: string, act: () => void): HTMLButtonElement {
  return button(sign, act, { ariaLabel: name, title: name })
}

function choice(
  label: string,
  options: Record<string, string>,
  choose: (value: string) => void,
): HTMLLabelElement {
  const select = make(
    'select',
    {},
    ...Object.entries(options).map(([value, text]) => make('option', { value }, text)),
  )
  select.addEventListener('change', () => choose(select.value))
  return make('label', {}, make('span', {}, label), select)
}
