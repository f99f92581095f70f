/** Names of data types and values, which programs know by these letters. */
const TYPES = new Set(
  'string boolean bool integer int int32 int64 float double decimal datetime guid object array char byte enum true false null'.split(
    ' ',
  ),
)

/**
 * Whether a text stays as it is in any language: a data type or value, or capitals throughout (`TRUE`, `OR`).
 *
 * @param key in lower case
 */
export function isValue(key: string, text = key): boolean {
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return TYPES.has(key) || isCapitals
}
