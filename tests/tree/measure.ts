/** Lengths of files and functions, in lines. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface Length {
  /** `src/a.ts`, or `src/a.ts:12 name` */
  name: string
  lines: number
}

export function fileLength(root: string, file: string): Length {
  const text = readFileSync(path.join(root, file), 'utf8')
  return { name: file, lines: text.replace(/\n$/, '').split('\n').length }
}

/** Every function of a file of TypeScript or JavaScript, from its first word to its last bracket. */
export function functionLengths(root: string, file: string): Length[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line + 1
  const lengths: Length[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const start = lineOf(node.getStart())
      const name = node.name && ts.isIdentifier(node.name) ? ` ${node.name.text}` : ''
      lengths.push({ name: `${file}:${start}${name}`, lines: lineOf(node.end) - start + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lengths
}
