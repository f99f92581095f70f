/** The part of a code file that a document shows. */
interface Cut {
  /** Lines, 1-based: `3-5,8,10-`. */
  range?: string | undefined
  /** `L3-L5`, or the name of a snippet: between `<name>` and `</name>`, or `#region name` and `#endregion`. */
  name?: string | undefined
}

/**
 * Cuts code out of a file and takes the indentation away that all its lines have.
 *
 * @returns nothing where there is no such part
 */
export function cutCode(text: string, { range, name }: Cut): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const numbers = /^L(\d+)(?:-L?(\d+))?$/i.exec(name ?? '')
  const ranges = range ?? (numbers ? `${numbers[1]}-${numbers[2] ?? numbers[1]}` : undefined)
  const part = ranges ? cutRanges(lines, ranges) : name ? cutSnippet(lines, name) : lines
  return part && part.length > 0 ? `${outdent(part).join('\n').trimEnd()}\n` : undefined
}

function cutRanges(lines: readonly string[], ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [, first, dash, last] = /^(\d+)(?:\s*(-)\s*(\d*))?$/.exec(range.trim()) ?? []
    if (!first) return []
    return lines.slice(Number(first) - 1, last ? Number(last) : dash ? undefined : Number(first))
  })
}

const COMMENT_END = /(?:\*\/|-->)$/
const TAG = /<(\/?)([\w.-]+)>$|^\W*(end)?region\b(.*)$/i

function cutSnippet(lines: readonly string[], name: string): string[] | undefined {
  const wanted = name.toLowerCase()
  const part: string[] = []
  let regions = 0
  let isOpen = false
  for (const line of lines) {
    const bare = line.trimEnd().replace(COMMENT_END, '').trimEnd()
    const [, slash, tag, end, rest] = TAG.exec(bare) ?? []
    const region = rest?.trim()
    const isTag = tag?.toLowerCase() === wanted
    if (!isOpen) {
      isOpen = (isTag && !slash) || (!end && region?.toLowerCase() === wanted)
      if (isOpen) regions = isTag ? 0 : 1
    } else if ((isTag && slash) || (regions === 1 && end)) {
      return part
    } else {
      if (regions > 0 && region !== undefined) regions += end ? -1 : 1
      if (!TAG.test(bare)) part.push(line)
    }
  }
  return isOpen ? part : undefined
}

function outdent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/))
  const depth = Math.min(...depths)
  return Number.isFinite(depth) ? lines.map((line) => line.slice(depth)) : [...lines]
}
