import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file that is there, and the text it gets. */
interface Replacement {
  /** Absolute path. */
  file: string
  text: string
}

/**
 * Replaces the text of files: of all, or of none. Each is written beside itself first and takes its
 * position only when all are written, so that an interruption leaves every file whole, old or new. Modes
 * are kept.
 *
 * @throws where a file cannot be written; then none has changed
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const drafts: { draft: string; file: string }[] = []
  try {
    for (const { file, text } of replacements) {
      const draft = path.join(path.dirname(file), `.${randomUUID()}.partial`)
      drafts.push({ draft, file })
      await writeDraft(draft, text, (await stat(file)).mode)
    }
    for (const { draft, file } of drafts) await rename(draft, file)
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })))
  }
}

async function writeDraft(draft: string, text: string, mode: number): Promise<void> {
  const handle = await open(draft, 'wx', mode)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
