import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSourceFolder, type FolderSettings } from '../../src/config/source-folder.ts'
import { toDiagnostics, type Diagnostic } from '../../src/docset/diagnostics.ts'
import type { Reader } from '../../src/docset/read/reader.ts'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with files, by their paths; removed when the test file ends. */
export function writeTrees(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-trees-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

/** Opens a folder, and keeps what is said of it as a whole. */
export function openTrees(
  root: string,
  settings: FolderSettings = {},
): { reader: Reader; reports: Diagnostic[] } {
  const reports: Diagnostic[] = []
  const reader = openSourceFolder(root, settings, (file) => reports.push(...toDiagnostics([file])))
  return { reader, reports }
}

/** A text of some sentences in two languages. */
export const GUIDE = {
  ja: '# 灯台の手入れ\n\n灯台は毎日掃除します。レンズは柔らかい布で拭いてください。\n\n## 道具\n\n- 布と水を使います。\n- `lamp --clean` を実行します。\n',
  en: '# Care of the lighthouse\n\nClean the lighthouse every day. Wipe the lens with a soft cloth.\n\n## Tools\n\n- Use cloth and water.\n- Run `lamp --clean`.\n',
}
