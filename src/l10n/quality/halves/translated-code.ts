/** Code that a translation may well change: words to type, examples, values to be replaced. */

/**
 * Whether code differs from its source only in what people read: several words (`question mark`), one with a
 * capital (`Page`), texts in quotation marks, values in brackets, letters that no command has, or words that
 * the docset translates.
 *
 * @param isTranslation whether the docset uses a word in its target language alone
 */
export function isTranslatedCode(
  source: string,
  target: string,
  isTranslation: (word: string) => boolean,
): boolean {
  if (isProse(withoutValues(source)) || isArguments(source, target)) return true
  // Every page has a language of its own for an example.
  if (LOCALE.test(source) && LOCALE.test(target)) return true
  if (skeletonOf(source) === skeletonOf(target)) return true
  if (WORDS.test(target) && !WORDS.test(source)) return true
  return differsInWords(source, target, isTranslation)
}

const LOCALE = /^`[a-z]{2}(?:-[A-Za-z]{2,4})?`$/
/** A letter beyond ASCII. */
const WORDS = /[^\p{ASCII}\P{L}]/u

/** Whether code is nothing but words: several, or some with a capital (`Settings → Accounts`). */
function isProse(code: string): boolean {
  const words = code.replaceAll('`', '').trim()
  if (/^\p{L}{2,}(?: \p{L}+)+$/u.test(words)) return true
  if (!/\p{Lu}\p{Ll}/u.test(words)) return false
  const parts = words.split(/[→>›|/+\s]/)
  return parts.every((part) => /^(?:\p{Lu}\p{Ll}+|[\p{S}\p{Pd}]*)$/u.test(part))
}

/** Whether lost code says nothing that is typed letter by letter: it is words, or one in lower case. */
export function isWords(code: string): boolean {
  return isProse(code) || /^[a-z]{3,}$/.test(code)
}

function withoutValues(code: string): string {
  return code.replace(/\{[^{}]*\}/g, '').replace(/[{}]/g, '')
}

/** `/home/user/` and `/home/benutzer/`: words of the target language in the place of others. */
function differsInWords(
  source: string,
  target: string,
  isTranslation: (word: string) => boolean,
): boolean {
  const [own, other] = [source, target].map((code) => code.split(/(\p{L}+)/u)) as [
    string[],
    string[],
  ]
  return (
    own.length === other.length &&
    other.every((part, index) => part === own[index] || isTranslation(part.toLowerCase()))
  )
}

/** Texts and values, each as its marks alone, and every locale as one. */
function skeletonOf(code: string): string {
  return code
    .replace(/\p{Cf}/gu, '')
    .replace(/'[^']*'/g, "''")
    .replace(/["“”][^"“”]*["“”]/g, '""')
    .replace(/<[^<>]*>/g, '<>')
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/(?<=[/_.-])[a-z]{2}(?=[/_.-])/g, 'xx')
    .replace(/\[[^[\]]*\]/g, '[]')
}

/** `search term`: the command stays, the plain words after it do not. */
function isArguments(source: string, target: string): boolean {
  const [own = [], other = []] = [source, target].map((code) => code.split(' '))
  return (
    own.length > 1 &&
    own.length === other.length &&
    own[0] === other[0] &&
    own.every((word, index) => word === other[index] || /^[a-z]+[`.,]*$/.test(word))
  )
}
