/** `llms.txt`: the twins of a site, by its contents, as https://llmstxt.org proposes it. */
import type { NavLink } from '../site/navigation/locale-navigation.ts'

/** One locale's part of the list. */
interface LlmsPart {
  /** What the language is called. */
  language: string
  sections: readonly NavLink[]
}

export interface LlmsSite {
  name: string
  summary?: string | undefined
  parts: readonly LlmsPart[]
  /** Address of a page's twin. */
  toTwin: (href: string) => string
}

export function llmsText({ name, summary, parts, toTwin }: LlmsSite): string {
  const head = `# ${toOneLine(name)}\n${summary ? `\n> ${toOneLine(summary)}\n` : ''}`
  const lists = parts.map(({ language, sections }) => {
    const lines = listLines(sections, toTwin, 0)
    return `\n## ${language}\n\n${lines.join('\n')}\n`
  })
  return head + lists.join('')
}

/** Only pages have twins; what else stands in the contents is there for the pages below it. */
function listLines(links: readonly NavLink[], toTwin: LlmsSite['toTwin'], depth: number): string[] {
  return links.flatMap(({ label, href, page, items }) => {
    const below = listLines(items, toTwin, depth + 1)
    const isPage = page !== undefined && href !== undefined
    if (!isPage && below.length === 0) return []
    const name = toOneLine(label).replace(/[[\]\\]/g, '\\$&')
    const text = isPage ? `[${name}](${toTwin(href).replace(/[()]/g, encodeBracket)})` : name
    return [`${'  '.repeat(depth)}- ${text}`, ...below]
  })
}

function encodeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29'
}

function toOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
