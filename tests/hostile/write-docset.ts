/** A source folder in which everything is hostile: texts, names, tables of contents, includes, images. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { page, pair } from '../sxs/pairs.ts'
import { folderNames } from './foreign-payloads.ts'
import { blocks, fileNames, frontMatter, inline } from './payloads.ts'

/** Word that stands beside every payload, and must be seen. */
export const WITNESS = 'witness'

/** What no page may show: it lies outside the source folder. */
export const SECRET = 'outside-the-source-folder'

export interface HostileDocset {
  /** Paths of the documents, without `.md`. */
  documents: string[]
  /** Number of witnesses in each document, by path. */
  witnesses: Map<string, number>
}

/** @param root an empty folder; its parent gets a secret to reach for */
export function writeHostileDocset(root: string): HostileDocset {
  const witnesses = new Map<string, number>()
  writeFileSync(path.join(root, '../secret.md'), SECRET)
  const write = (name: string, bodies: string[], head = '') => {
    const text = `${head}# ${pair(100, '題', 'Title')}\n\n${bodies.join('\n\n')}`
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, `${name}.md`), head ? text : page(text))
    witnesses.set(name, text.split(WITNESS).length - 1)
  }
  let number = 101
  const sentence = (payload: string) =>
    pair(number++, `${payload} ${WITNESS}`, `${payload} ${WITNESS}`)
  write(
    'between',
    inline.map((payload) => `${payload} ${sentence('文')}`),
  )
  write('halves', inline.map(sentence))
  write(
    'blocks',
    blocks.map((payload) => `${payload}\n\n${sentence('文')}`),
  )
  write(
    'headings',
    inline.map((payload) => `## ${sentence(payload)}`),
  )
  write(
    'cells',
    inline.map((payload) => `| a |\n|---|\n| ${sentence(payload)} |`),
  )
  write(
    'links',
    inline.map((payload) => `[${sentence(payload)}](https://example.org/)`),
  )
  write(
    'steps',
    inline.map((payload, index) => `${index + 1}. ${sentence(payload)}`),
  )
  write(
    'images',
    inline.map((payload) => `![${pair(number++, payload, payload)}](a.png)`),
  )
  const lines = Object.entries(frontMatter).map(([name, value]) => `${name}: ${value}`)
  write('front', [sentence('文')], `---\n${lines.join('\n')}\n---\n`)
  for (const name of fileNames.filter((name) => process.platform !== 'win32' || /^\w+$/.test(name)))
    write(`names/${name}`, [sentence(`[x](${encodeURIComponent(name)}.md)`)])
  for (const name of folderNames)
    if (process.platform !== 'win32') write(`${name}/a`, [sentence('文')])
  write('reach', [
    '[!INCLUDE [x](../secret.md)]',
    '[!INCLUDE [x](link.md)]',
    '![x](../secret.md)',
    sentence('文'),
  ])
  symlinkSync(path.join(root, '../secret.md'), path.join(root, 'link.md'))
  symlinkSync(path.join(root, '..'), path.join(root, 'folder'))
  writeFileSync(
    path.join(root, 'TOC.md'),
    inline.map((payload) => `# [${payload}](halves.md)\n# [x](${payload})`).join('\n'),
  )
  writeFileSync(
    path.join(root, 'toc.yml'),
    inline
      .map((payload) => `- name: ${JSON.stringify(payload)}\n  href: ${JSON.stringify(payload)}`)
      .join('\n'),
  )
  return { documents: [...witnesses.keys()], witnesses }
}
