/** Code that a translation may well change: words to type, examples, values to be replaced. */

/**
 * Whether code differs from its source only in what people read: several words (`question mark`), one with a
 * capital (`Page`), texts in quotation marks, values in brackets, or letters that no command has.
 */
export function isTranslatedCode(source: string, target: string): boolean {
  if (PROSE.test(source.replace(/\{+[^{}]*\}+/g, '')) || isArguments(source, target)) return true
  // Every page has a language of its own for an example.
  if (LOCALE.test(source) && LOCALE.test(target)) return true
  if (skeletonOf(source) === skeletonOf(target)) return true
  return WORDS.test(target) && !WORDS.test(source)
}

const PROSE =
  /^`+\s*(?:\p{L}{2,}(?: \p{L}+)+|(?:[^\p{L}\p{N}`(){}=;]+)?\p{Lu}\p{Ll}+(?:\s*[→>›|/+\s]\s*\p{Lu}\p{Ll}+)*)\s*`+$/u
const LOCALE = /^`[a-z]{2}(?:-[A-Za-z]{2,4})?`$/
/** A letter beyond ASCII. */
const WORDS = /[^\p{ASCII}\P{L}]/u

/** Texts and values, each as its marks alone. */
function skeletonOf(code: string): string {
  return code
    .replace(/\p{Cf}/gu, '')
    .replace(/'[^']*'/g, "''")
    .replace(/["“”][^"“”]*["“”]/g, '""')
    .replace(/<[^<>]*>/g, '<>')
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

/** Whether code is nothing but words: several, one with a capital, or one in lower case. */
export function isProse(code: string): boolean {
  return PROSE.test(`\`${code}\``) || /^[a-z]{3,}$/.test(code)
}
