const NO_LOC = /:::no-loc\s+text=(?:"([^"]*)"|&quot;(.*?)&quot;|'([^']*)')\s*:::/g

/** Characters that mean something to Markdown inside a line; an entity keeps its `&`. */
const MARKUP = /[\\`*_[\]<>~|]/g

/**
 * Names that must not be translated are marked in the source; a reader sees the name alone.
 *
 * @example replaceNoLoc('Use :::no-loc text="Log Analytics":::.') // 'Use Log Analytics.'
 */
export function replaceNoLoc(markdown: string): string {
  return replace(markdown, (text) => text.replace(MARKUP, '\\$&'))
}

/** The same for a text that is not Markdown: a title, a description. */
export function replaceNoLocText(text: string): string {
  return replace(text, (name) => name)
}

function replace(text: string, write: (name: string) => string): string {
  if (!text.includes(':::no-loc')) return text
  return text.replace(NO_LOC, (_, double?: string, entity?: string, single?: string) =>
    write(double ?? entity ?? single ?? ''),
  )
}
