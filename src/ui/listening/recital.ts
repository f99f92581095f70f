/** Reads lines aloud one after the other; knows nothing of the page. */

interface Spoken {
  text: string
  lang: string
}

/** Speaks a line; calls back when it has been said to its end, never after `stop`. */
export interface Speaker<Line extends Spoken> {
  say(line: Line, done: () => void): void
  stop(): void
}

export type RecitalState = 'reading' | 'paused' | 'ended'

export class Recital<Line extends Spoken> {
  #lines: readonly Line[]
  #at: number
  #state: RecitalState = 'paused'
  readonly #speaker: Speaker<Line>
  readonly #changed: (state: RecitalState, line: Line | undefined) => void

  /** @param changed told whenever another line is read, or reading stops or goes on */
  constructor(
    lines: readonly Line[],
    from: number,
    speaker: Speaker<Line>,
    changed: (state: RecitalState, line: Line | undefined) => void,
  ) {
    this.#lines = lines
    this.#at = Math.max(0, from)
    this.#speaker = speaker
    this.#changed = changed
  }

  get state(): RecitalState {
    return this.#state
  }

  get line(): Line | undefined {
    return this.#lines[this.#at]
  }

  /** Reads on, from the beginning of the line it stands at; after the end from the first. */
  play(): void {
    if (this.#state === 'ended') this.#at = 0
    this.#state = 'reading'
    this.#say()
  }

  /** A line that is cut short is read again from its beginning: not every device can go on within one. */
  pause(): void {
    this.#state = 'paused'
    this.#speaker.stop()
    this.#changed(this.#state, this.line)
  }

  /** To another line, some lines away; it stays paused where it is. */
  skip(step: number): void {
    this.#at = Math.min(Math.max(this.#at + step, 0), Math.max(this.#lines.length - 1, 0))
    if (this.#state === 'ended') this.#state = 'paused'
    if (this.#state === 'reading') this.#say()
    else this.#changed(this.#state, this.line)
  }

  /** Goes on with other lines. @param from the one to stand at */
  change(lines: readonly Line[], from: number): void {
    this.#lines = lines
    this.#at = Math.max(0, from)
    this.skip(0)
  }

  #say(): void {
    this.#speaker.stop()
    const { line } = this
    if (!line) return this.#end()
    this.#changed(this.#state, line)
    this.#speaker.say(line, () => {
      if (this.#state !== 'reading' || this.line !== line) return
      if (this.#at + 1 >= this.#lines.length) return this.#end()
      this.#at++
      this.#say()
    })
  }

  #end(): void {
    this.#state = 'ended'
    this.#changed(this.#state, undefined)
  }
}
