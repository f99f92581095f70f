/** Scripts and styles of a page, which are no text: modules of MDX, `<script>` and `<style>` in Markdown. */
import { createFenceReader } from '../../../sxs/markdown/fences.ts'
import { blankRanges, createInside, type Range } from '../inside.ts'

const MODULE = /^import\s[^\n]*\sfrom\s*['"]|^import\s*['"]/m
const SCRIPT = /^<(script|style)(?=[\s>])/gm

/** Whether a text has the imports of MDX: neither in code nor in a script. */
export function hasModules(text: string): boolean {
  if (!MODULE.test(text)) return false
  const isFenced = createFenceReader()
  const lines = text.split('\n').map((line) => (isFenced(line) ? '' : line))
  const bare = lines.join('\n')
  return MODULE.test(blankRanges(bare, findScripts(bare, [])))
}

/** Scripts and styles that begin a line outside code. */
export function findScripts(text: string, ranges: readonly Range[]): Range[] {
  const inside = createInside(ranges)
  const scripts: Range[] = []
  const unclosed = new Set<string>()
  for (const { index, 1: name } of text.matchAll(SCRIPT)) {
    if (inside(index) || index < (scripts.at(-1)?.[1] ?? 0)) continue
    const close = `</${name}>`
    const found = unclosed.has(close) ? -1 : text.indexOf(close, index)
    if (found >= 0) scripts.push([index, found + close.length])
    else unclosed.add(close)
  }
  return scripts
}
