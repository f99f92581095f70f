import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { MAX_QUOTED } from '../../limits.ts'
import { cutCode } from '../../markdown/learn/cut-code.ts'
import type { IncludedFile } from '../../markdown/learn/open-include.ts'
import { cutCells } from '../../markdown/learn/notebook.ts'
import { CODE, INCLUDE } from '../../markdown/own-elements.ts'
import { reportAddress } from '../report-address.ts'
import { walkElements } from '../walk-elements.ts'
import { readReference, type CodeReference } from './code-reference.ts'
import { toName, toPlaceholder } from './rehype-includes.ts'

export type OpenCode = (src: string) => IncludedFile | undefined

/** What a page may still quote, of all the files it is made of. */
export interface Quotable {
  characters: number
}

/** Puts the code of other files where their elements stand; what cannot be read shows its name. */
export default function rehypeCodeReferences(open: OpenCode, quotable: Quotable) {
  return (tree: Root, file: VFile): void => {
    walkElements(tree, (element, index, parent) => {
      const isLine = element.tagName === 'p' && element.children.length === 1
      const code = isLine ? element.children[0] : element
      if (code?.type === 'element' && code.tagName === CODE) {
        parent.children[index] = toBlock(code, open, quotable, file)
      }
    })
  }
}

/** In a line of text there is no room for code: its name is shown. */
export function rehypeInlineCode() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const { src, text } = element.properties
      if (element.tagName !== CODE && element.tagName !== INCLUDE) return
      parent.children[index] = toName(String(text || src || ''))
    })
  }
}

function toBlock(element: Element, open: OpenCode, quotable: Quotable, file: VFile): Element {
  const reference = readReference(element)
  const found = open(reference.path)
  const value = found && cut(found.text, reference)
  if (found && value === undefined) report(file, reference)
  if (value === undefined || !takes(quotable, value, reference, file))
    return toPlaceholder(reference.text ?? reference.path)
  const { language, highlight } = reference
  const className = language ? [`language-${language}`] : undefined
  return h('pre', h('code', { className, dataHighlight: highlight }, value))
}

/** Whether there is room for a piece of code; the first that there is none for is reported. */
function takes(quotable: Quotable, value: string, { path }: CodeReference, file: VFile): boolean {
  const had = quotable.characters
  quotable.characters -= value.length
  if (quotable.characters >= 0) return true
  if (had >= 0)
    reportAddress(file, String(file), path, {
      severity: 'warning',
      ruleId: 'code-size',
      reason: `Expected at most ${MAX_QUOTED} characters of quoted code on a page, got more from \`${path}\` on`,
      note: 'Its name is shown instead; quote parts of files, or link to them.',
    })
  return false
}

function cut(text: string, { path, name, range, dedent }: CodeReference): string | undefined {
  return /\.ipynb$/i.test(path) ? cutCells(text, name) : cutCode(text, { range, name, dedent })
}

function report(file: VFile, { path, name, range }: CodeReference): void {
  const part = name === undefined ? `lines \`${range}\`` : `a part \`${name}\``
  const isPart = name !== undefined || range !== undefined
  const wanted = isPart ? `${part} in` : 'code in'
  reportAddress(file, String(file), path, {
    severity: 'warning',
    ruleId: 'code-part',
    reason: `Expected ${wanted} the file \`${path}\`, got none`,
    note: isPart
      ? 'The name of the file is shown; correct the name of the part, or mark it in the file by comments: `<name>` and `</name>`.'
      : 'The name of the file is shown; write code into the file, or remove the directive.',
  })
}
