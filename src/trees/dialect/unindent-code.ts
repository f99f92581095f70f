/** MDX has no indented code: what its indentation would make code is moved to the left. */
import { markdownToMdast } from 'satteri'
import { applyEdits, composeLayers, type Edit, type Layer } from '../layer.ts'

/** Indentation of 4 columns more than that many times is left. */
const MAX_PASSES = 6

interface Node {
  type: string
  position?: { start: { offset?: number }; end: { offset?: number } }
  children?: Node[]
}

export function unindentCode(layer: Layer): Layer {
  let current = layer
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = findEdits(current.text)
    if (edits.length === 0) return current
    current = composeLayers(current, applyEdits(current.text, edits))
  }
  return current
}

function findEdits(text: string): Edit[] {
  const edits: Edit[] = []
  const visit = (node: Node) => {
    const { start, end } = node.position ?? {}
    if (node.type === 'code' && start?.offset !== undefined && end?.offset !== undefined) {
      // A fence begins at its own mark, indented code at its indentation.
      if (/[ \t]/.test(text[start.offset]!))
        edits.push(...outdentLines(text, start.offset, end.offset))
    }
    node.children?.forEach(visit)
  }
  visit(markdownToMdast(text, { features: { frontmatter: true } }) as Node)
  return edits
}

function outdentLines(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  for (let start = text.lastIndexOf('\n', from - 1) + 1; start < to;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const [space = ''] = /^(?:[ \t]*>)*([ \t]*)/.exec(text.slice(start, end)) ?? []
    const width = space.length - space.trimEnd().length
    const cut = Math.min(4, width)
    if (cut > 0) edits.push({ start: start + space.length - cut, end: start + space.length })
    start = end + 1
  }
  return edits
}
