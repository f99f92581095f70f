/** Walks a source folder: every file that is truly inside it. */
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { addMessage } from '../../sxs/messages.ts'

/** A file found below a folder. */
export interface FoundFile {
  /** Relative to the walked folder, always with `/`, in Unicode's composed form. */
  path: string
  /** As the file system has it. */
  absolute: string
}

/** What tools write or fetch beside the documents; never content. */
const SKIPPED = new Set(['node_modules', 'obj', '_site', '_themes', '_themes.pdf'])

/** What stands below a folder. */
interface Found {
  files: FoundFile[]
  /** Paths of links to folders, which are not followed. */
  linkedFolders: string[]
}

/**
 * All files below `root`, sorted by path (code units, so the order is the same on every machine).
 *
 * Paths are composed (Unicode form NFC), however the file system writes a name: a Mac decomposes it, and
 * documents link to what a keyboard types. Dot folders and the folders of tools are skipped. A link to a
 * file is followed only where its target lies inside `root`; links to folders are not followed, so that
 * no cycle is possible.
 *
 * @param report receives folders that cannot be read, links to folders, Markdown files that are links
 *   leading nowhere or out of `root`, and files whose composed paths are one; each has a fatal message,
 *   and the walk goes on
 * @throws where `root` itself cannot be read
 */
export function walk(root: string, report: (file: VFile) => void = () => {}): Found {
  const files: FoundFile[] = []
  const linkedFolders: string[] = []
  const real = realpathSync(root)
  readdirSync(root)
  const walk: Walk = { root: path.resolve(root), real, files, linkedFolders, report }
  collect(walk, '')
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { files: withoutTwins(walk), linkedFolders }
}

/** Of files with one composed path the first is kept: the other could not be told from it. */
function withoutTwins(walk: Walk): FoundFile[] {
  return walk.files.filter(({ path: name }, index) => {
    if (index === 0 || walk.files[index - 1]!.path !== name) return true
    addRefusal(
      walk,
      name,
      'route',
      'Expected a route of its own, got a name that another file has, written with other characters (composed and decomposed): the file is left out',
      'Rename or remove one of the two files.',
    )
    return false
  })
}

interface Walk {
  root: string
  real: string
  files: FoundFile[]
  linkedFolders: string[]
  report: (file: VFile) => void
}

/** @param folder as the file system writes it, relative to the root */
function collect(walk: Walk, folder: string): void {
  for (const entry of readFolder(walk, folder)) {
    const written = folder ? `${folder}/${entry.name}` : entry.name
    const relative = written.normalize()
    const absolute = path.join(walk.root, written)
    if (entry.isDirectory()) {
      if (isContent(entry)) collect(walk, written)
    } else if (entry.isFile() || isInnerLink(entry, absolute, walk.real)) {
      walk.files.push({ path: relative, absolute })
    } else if (entry.isSymbolicLink()) {
      refuseLink(walk, entry, relative, absolute)
    }
  }
}

function isContent({ name }: Dirent): boolean {
  return !name.startsWith('.') && !SKIPPED.has(name)
}

function refuseLink(walk: Walk, entry: Dirent, relative: string, absolute: string): void {
  const isThere = existsSync(absolute)
  if (isThere && statSync(absolute).isDirectory()) {
    if (!isContent(entry)) return
    walk.linkedFolders.push(relative)
    refuse(
      walk,
      relative,
      'Expected a folder, got a link to one, which is not followed: its files are left out',
      'Put the folder itself in its place, or remove the link.',
    )
  } else if (/\.md$/i.test(relative) && !isInside(walk.real, absolute)) {
    const where = isThere ? 'out of the source folder' : 'nowhere'
    refuse(
      walk,
      relative,
      `Expected a file inside the source folder, got a link that leads ${where}`,
      'Put the file itself in its place, or remove the link.',
    )
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

function refuse(walk: Walk, name: string, reason: string, note: string): void {
  addRefusal(walk, name, 'unreadable', reason, note)
}

function addRefusal(
  { report }: Walk,
  name: string,
  rule: string,
  reason: string,
  note: string,
): void {
  const file = new VFile({ path: name.normalize() })
  addMessage(file, 'error', rule, undefined, reason, note)
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
