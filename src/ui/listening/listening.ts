/** Reading aloud: begins at a sentence, marks what is read and keeps it in view; loaded when it is first asked for. */
import { preferences, remember } from '../frame/preferences.ts'
import { firstSentence, headerHeight } from '../sentences/page-sentences.ts'
import { addStyle } from '../shared/dom.ts'
import { loadWords } from '../shared/load-words.ts'
import { VIEW_CHANGED } from '../views/view-switch.ts'
import { createPanel, type Panel } from './listening-panel.ts'
import styles from './listening.css?url'
import { toLines, type Line, type ListenMode } from './lines.ts'
import { Recital, type RecitalState } from './recital.ts'
import { createSpeaker } from './speaker.ts'
import { speech } from './voices.ts'

let listening: Promise<Listening | undefined> | undefined

/** Reads from a sentence, or from the first one in view. */
export async function listenFrom(sentence?: HTMLElement | null): Promise<void> {
  listening ??= create()
  const own = await listening
  own?.begin(sentence ?? firstSentence())
}

/** Pauses or goes on; begins where nothing is open. */
export async function toggleListening(): Promise<void> {
  const own = await listening
  if (own?.isOpen) own.toggle()
  else await listenFrom()
}

/** To the next or the previous sentence, where something is being listened to. */
export async function skipSentence(step: 1 | -1): Promise<void> {
  const own = await listening
  if (own?.isOpen) own.skip(step)
}

async function create(): Promise<Listening | undefined> {
  const synthesis = speech()
  if (!synthesis) return undefined
  const [words] = await Promise.all([loadWords(), addStyle(styles)])
  return new Listening(synthesis, words)
}

class Listening {
  readonly #recital: Recital<Line>
  readonly #panel: Panel
  #mode: ListenMode = 'both'
  #marked: HTMLElement | undefined

  constructor(synthesis: SpeechSynthesis, words: Awaited<ReturnType<typeof loadWords>>) {
    this.#panel = createPanel(words, {
      toggle: () => this.toggle(),
      skip: (step) => this.skip(step),
      choose: (mode) => this.#choose(mode),
      speed: (rate) => this.#again({ rate }),
      allow: () => {
        remember({ voices: 'on' })
        this.#recital.play()
      },
      close: () => this.#close(),
    })
    const speaker = createSpeaker(synthesis, (lang) => this.#miss(lang))
    this.#recital = new Recital<Line>([], 0, speaker, (state, line) => this.#show(state, line))
    addEventListener('pagehide', () => speaker.stop())
    document.addEventListener(VIEW_CHANGED, () => this.isOpen && this.#choose(this.#mode))
  }

  get isOpen(): boolean {
    return this.#panel.element.isConnected
  }

  begin(sentence: HTMLElement | null): void {
    const { view } = document.documentElement.dataset
    if (!this.isOpen) {
      this.#mode = view === 'target' || view === 'source' ? view : 'both'
      document.querySelector('.site-footer')?.before(this.#panel.element)
      this.#panel.open(this.#mode)
    }
    const lines = this.#lines()
    const label = sentence?.dataset['s']
    this.#recital.pause()
    this.#recital.change(
      lines,
      lines.findIndex((line) => line.label === label),
    )
    this.#recital.play()
  }

  toggle(): void {
    if (this.#recital.state === 'reading') this.#recital.pause()
    else this.#recital.play()
  }

  /** Where both languages are read in turn, both lines of a sentence are skipped. */
  skip(step: 1 | -1): void {
    const lines = this.#lines()
    const label = this.#recital.line?.label
    const index = lines.findIndex((line) => line.label === label)
    const next = lines.findIndex((line, at) => at > index && line.label !== label)
    const before = lines[index - 1]?.label
    const goal = step > 0 ? next : lines.findIndex((line) => line.label === before)
    if (goal >= 0) this.#recital.change(lines, goal)
  }

  #lines(): Line[] {
    return toLines(this.#mode, preferences().order ?? 'target')
  }

  #choose(mode: ListenMode): void {
    const label = this.#recital.line?.label
    this.#mode = mode
    const lines = this.#lines()
    this.#recital.change(
      lines,
      lines.findIndex((line) => line.label === label),
    )
  }

  /** The sentence is read again with what was chosen. */
  #again(choice: Parameters<typeof remember>[0]): void {
    remember(choice)
    this.#recital.skip(0)
  }

  /** A language without a voice: where it is the only one, reading waits for the reader's answer. */
  #miss(lang: string): boolean {
    this.#panel.askForVoice(lang)
    if (this.#mode !== 'both') this.#recital.pause()
    return this.#mode === 'both'
  }

  #show(state: RecitalState, line: Line | undefined): void {
    this.#panel.reflect(state)
    this.#marked?.classList.remove('spoken')
    this.#marked = line?.shown
    this.#marked?.classList.add('spoken')
    if (state === 'reading' && line) keepInView(line.shown, this.#panel.element)
  }

  #close(): void {
    this.#recital.pause()
    this.#marked?.classList.remove('spoken')
    const sentence = this.#marked
    this.#panel.element.remove()
    sentence?.focus({ preventScroll: true })
  }
}

/** Moves the page only where the sentence is not seen whole between the header and the panel. */
function keepInView(sentence: HTMLElement, panel: HTMLElement): void {
  const { top, bottom } = sentence.getBoundingClientRect()
  if (top < headerHeight() || bottom > panel.getBoundingClientRect().top)
    sentence.scrollIntoView({ block: 'center' })
}
