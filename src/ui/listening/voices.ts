/** Voices of the device that can read a language aloud. */

/** What is asked of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice for a language. One that sends the text over the network is taken only where the reader has
 * asked for that; one of the same region comes before others, then the device's default.
 *
 * @param lang as a page has it; voices may write `ja_JP`
 */
export function voiceFor<Own extends Voice>(
  lang: string,
  voices: readonly Own[],
  allowsRemote: boolean,
): Own | undefined {
  const score = (voice: Own): number =>
    Number(voice.localService) * 4 +
    Number(tagOf(voice.lang) === tagOf(lang)) * 2 +
    Number(voice.default)
  return voices
    .filter((voice) => languageOf(voice.lang) === languageOf(lang))
    .filter(({ localService }) => localService || allowsRemote)
    .toSorted((a, b) => score(b) - score(a))[0]
}

/** What speaks on this device; nothing where it has no voice at all. */
export function speech(): SpeechSynthesis | undefined {
  const found: SpeechSynthesis | undefined = window.speechSynthesis
  // Asked for early: browsers load the list at the first question.
  return found && found.getVoices().length > 0 ? found : undefined
}

function tagOf(lang: string): string {
  return lang.replace('_', '-').toLowerCase()
}

function languageOf(lang: string): string {
  return tagOf(lang).split('-', 1)[0] ?? ''
}
