import { escapeHtml } from './escape-html.ts'
import { TOKEN_TEXT } from './skeleton.ts'

/** A skeleton as paragraphs of plain text: nothing but its tokens has a meaning. */
export function toPlainHtml(skeleton: string): string {
  return skeleton
    .split(/\n[ \t]*\n/)
    .map((stretch) => `<p>${escapeText(stretch)}</p>`)
    .join('\n')
}

function escapeText(text: string): string {
  let escaped = ''
  let at = 0
  for (const { 0: token, index } of text.matchAll(TOKEN_TEXT)) {
    // Markdown would have taken the backslash of the source token away.
    escaped += escapeHtml(text.slice(at, index)) + token.replace('\\*', '*')
    at = index + token.length
  }
  return escaped + escapeHtml(text.slice(at))
}
