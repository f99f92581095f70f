/** Walks a source folder: every file that is truly inside it. */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'

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
 * @throws where `root` itself cannot be read
 */
export function walk(root: string): FoundFile[] {
  const files: FoundFile[] = []
  const real = realpathSync(root)
  collect(path.resolve(root), '', real, files)
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function collect(root: string, folder: string, real: string, files: FoundFile[]): void {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const relative = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) {
        collect(root, relative, real, files)
      }
    } else {
      const absolute = path.join(root, relative)
      if (entry.isFile() || isInnerLink(entry, absolute, real)) {
        files.push({ path: relative, absolute })
      }
    }
  }
}

function isInnerLink(entry: Dirent, absolute: string, real: string): boolean {
  return entry.isSymbolicLink() && isInside(real, absolute) && statSync(absolute).isFile()
}

/**
 * Whether a file exists and, all links followed, lies inside a folder.
 *
 * @param real the folder's own real path
 */
export function isInside(real: string, file: string): boolean {
  try {
    return realpathSync(file).startsWith(real + path.sep)
  } catch {
    return false
  }
}
