import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { all, createLowlight } from 'lowlight'
import { lineNumbers } from '../markdown/learn/cut-code.ts'
import { TOKEN_START } from '../markdown/skeleton.ts'
import { markLines } from './mark-lines.ts'
import { walkElements } from './walk-elements.ts'

const lowlight = createLowlight(all)
lowlight.registerAlias({
  bash: ['azurecli', 'cli', 'dotnetcli'],
  http: ['https'],
  powershell: ['azurepowershell', 'pwsh', 'psd1', 'psm1'],
  xml: ['aspx', 'aspx-csharp', 'aspx-vb', 'config', 'csproj', 'cshtml', 'vbproj', 'xaml'],
})

/** Beyond this many characters a block is data rather than code, and colours would cost more than they help. */
const LIMIT = 20_000

/**
 * Colours fenced code by classes; its text stays as it is. The language may be written in any letter
 * case; one that is not known stays plain.
 */
export default function rehypeHighlight() {
  return (tree: Root): void => {
    walkElements(tree, (element) => {
      const code = element.tagName === 'pre' ? element.children[0] : undefined
      if (code?.type !== 'element' || code.tagName !== 'code') return
      highlight(code)
    })
  }
}

function highlight(code: Element): void {
  const { dataHighlight } = code.properties
  delete code.properties['dataHighlight']
  colour(code)
  if (typeof dataHighlight !== 'string') return
  const count = toString(code).trimEnd().split('\n').length
  code.children = markLines(code.children, new Set(lineNumbers(dataHighlight, count)))
}

function colour(code: Element): void {
  const language = languageOf(code)
  if (language === undefined) {
    delete code.properties['className']
    return
  }
  code.properties['className'] = [`language-${language}`]
  const text = toString(code)
  if (text.length > LIMIT || text.includes(TOKEN_START) || !lowlight.registered(language)) return
  code.children = lowlight.highlight(language, text).children as ElementContent[]
}

function languageOf({ properties }: Element): string | undefined {
  const names = properties['className']
  const name = Array.isArray(names) ? String(names[0] ?? '') : ''
  const language = name.replace(/^(?:language-|lang-)+|-interactive$/gi, '').toLowerCase()
  return /^[\w+#.-]+$/.test(language) ? language : undefined
}
