/**
 * The text of a Markdown heading, without the marks that may close it.
 *
 * @example withoutMarks('Title ## ') // 'Title'
 */
export function withoutMarks(text: string): string {
  const bare = text.trim()
  let end = bare.length
  while (bare[end - 1] === '#') end--
  // Marks that touch the text are part of it: `C#`.
  return end === bare.length || /\s/.test(bare.charAt(end - 1))
    ? bare.slice(0, end).trimEnd()
    : bare
}
