/** Walks a source folder: every file that is truly inside it. */
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { addMessage } from '../../sxs/messages.ts'

/** A file found below a folder. */
export interface FoundFile {
  /** Relative to the walked folder, always with `/`. */
  path: string
  absolute: string
}

/** What tools write or fetch beside the documents; never content. */
const SKIPPED = new Set(['node_modules', 'obj', '_site', '_themes', '_themes.pdf'])

/**
 * All files below `root`, sorted by path (code units, so the order is the same on every machine).
 *
 * Dot folders and the folders of tools are skipped. A link to a file is followed only where its
 * target lies inside `root`; links to folders are not followed: what they show is listed at its own
 * place, and no cycle is possible.
 *
 * @param report receives folders that cannot be read and Markdown files that are links leading nowhere
 *   or out of `root`; each has a fatal message, and the walk goes on
 * @throws where `root` itself cannot be read
 */
export function walk(root: string, report: (file: VFile) => void = () => {}): FoundFile[] {
  const files: FoundFile[] = []
  const real = realpathSync(root)
  readdirSync(root)
  collect({ root: path.resolve(root), real, files, report }, '')
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

interface Walk {
  root: string
  real: string
  files: FoundFile[]
  report: (file: VFile) => void
}

function collect(walk: Walk, folder: string): void {
  for (const entry of readFolder(walk, folder)) {
    const relative = folder ? `${folder}/${entry.name}` : entry.name
    const absolute = path.join(walk.root, relative)
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) collect(walk, relative)
    } else if (entry.isFile() || isInnerLink(entry, absolute, walk.real)) {
      walk.files.push({ path: relative, absolute })
    } else if (
      entry.isSymbolicLink() &&
      /\.md$/i.test(relative) &&
      !isInside(walk.real, absolute)
    ) {
      const where = existsSync(absolute) ? 'out of the source folder' : 'nowhere'
      refuse(
        walk,
        relative,
        `Expected a file inside the source folder, got a link that leads ${where}`,
        'Put the file itself in its place, or remove the link.',
      )
    }
  }
}

function readFolder(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(path.join(walk.root, folder), { withFileTypes: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(
      walk,
      folder,
      `Expected a folder that can be read, got the error \`${reason}\``,
      'Check that you may read it.',
    )
    return []
  }
}

function refuse({ report }: Walk, name: string, reason: string, note: string): void {
  const file = new VFile({ path: name })
  addMessage(file, 'error', 'unreadable', undefined, reason, note)
  report(file)
}

function isInnerLink(entry: Dirent, absolute: string, real: string): boolean {
  return entry.isSymbolicLink() && isInside(real, absolute) && statSync(absolute).isFile()
}

/**
 * Whether a file exists and, all links followed, lies inside a folder.
 *
 * @param real the folder's own real path
 */
function isInside(real: string, file: string): boolean {
  try {
    return realpathSync(file).startsWith(real + path.sep)
  } catch {
    return false
  }
}
