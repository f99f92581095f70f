/** Speaks with the voices of the device. */
import { preferences } from '../frame/preferences.ts'
import type { Line } from './lines.ts'
import type { Speaker } from './recital.ts'
import { voiceFor } from './voices.ts'

/** @param missing told a language that no voice may be used for; says whether its lines are passed over */
export function createSpeaker(
  synthesis: SpeechSynthesis,
  missing: (lang: string) => boolean,
): Speaker<Line> {
  /** Counts utterances: what a browser says of one that was stopped is not heard. */
  let turn = 0
  return {
    say({ text, lang }, done) {
      const own = ++turn
      const { rate = '1', voices = 'off' } = preferences()
      const voice = voiceFor(lang, synthesis.getVoices(), voices === 'on')
      if (!voice) {
        // Not at once: lines without a voice must not pile up calls.
        if (missing(lang)) queueMicrotask(() => own === turn && done())
        return
      }
      const utterance = new SpeechSynthesisUtterance(text)
      Object.assign(utterance, { lang, voice, rate: Number(rate) || 1 })
      for (const name of ['end', 'error'])
        utterance.addEventListener(name, () => own === turn && done())
      synthesis.speak(utterance)
    },
    stop() {
      turn++
      synthesis.cancel()
    },
  }
}
