/** The language of texts by their script, where no name tells it. */

const SCRIPTS: readonly [pattern: RegExp, locale: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]

/** Share of the letters from which on a script is that of the text: terms and code are Latin everywhere. */
const ENOUGH = 0.1

/** The script's most frequent language; nothing where it is Latin, which is that of many. */
export function guessLocale(texts: Iterable<string>): string | undefined {
  const counts = new Map<string, number>()
  let letters = 0
  for (const text of texts) {
    letters += count(text, /\p{L}/gu)
    for (const [pattern, locale] of SCRIPTS)
      counts.set(locale, (counts.get(locale) ?? 0) + count(text, pattern))
  }
  return [...counts].find(([, found]) => found > ENOUGH * letters)?.[0]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
