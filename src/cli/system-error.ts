/** What the system refuses, said to people: what was to be written, what stood against it, what to do. */
import { codeOf } from '../files/error-code.ts'

interface Refusal {
  found: string
  remedy: string
}

const FULL: Refusal = {
  found: 'no room left on the disk',
  remedy: 'Free some, or write elsewhere.',
}
const FORBIDDEN: Refusal = {
  found: 'no permission',
  remedy: 'Give it, or write elsewhere.',
}
const NO_FOLDER: Refusal = {
  found: 'a file where a folder has to be',
  remedy: 'Remove the file, or write elsewhere.',
}

const REFUSALS: Record<string, Refusal> = {
  ENOSPC: FULL,
  EDQUOT: { ...FULL, found: 'the quota of the disk used up' },
  EFBIG: {
    found: 'a limit on the size of files',
    remedy: 'Raise the limit (`ulimit -f`), or write elsewhere.',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { ...FORBIDDEN, found: 'a disk that can only be read' },
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: { found: 'a folder of that name', remedy: 'Remove the folder, or write elsewhere.' },
  ENOENT: {
    found: 'nothing there',
    remedy: 'If it was there a moment ago, run the command again.',
  },
  EMFILE: {
    found: 'too many open files',
    remedy: 'Raise the limit (`ulimit -n`), or close other programs.',
  },
}

/** By the call that was refused. */
const VERBS: Record<string, string> = {
  open: 'open',
  read: 'read',
  stat: 'read',
  lstat: 'read',
  scandir: 'read',
  rm: 'remove',
}

/** Programs that are no JavaScript write errors in words of their own: Rust's `os error 28`. */
const OS_ERRORS: Record<string, string> = { 13: 'EACCES', 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS' }

/**
 * What an error of the system means, in one line; nothing where it is another error.
 *
 * @example explainRefusal(enospc) // 'Expected to write `dist/index.html`, found no room left on the disk (ENOSPC). Free some, or write elsewhere.'
 */
export function explainRefusal(error: unknown): string | undefined {
  for (const one of causes(error)) {
    const code = refusalOf(one)
    const refusal = code === undefined ? undefined : REFUSALS[code]
    if (!refusal) continue
    const file = fileOf(one)
    const verb = VERBS[syscallOf(one)] ?? 'write'
    const what = file === undefined ? verb : `${verb} \`${file}\``
    return `Expected to ${what}, found ${refusal.found} (${code}). ${refusal.remedy}`
  }
  return undefined
}

/** An error and what it was caused by, outermost first; no cause twice. */
function causes(error: unknown): Set<Error> {
  const found = new Set<Error>()
  for (let one = error; one instanceof Error && !found.has(one); one = one.cause) found.add(one)
  return found
}

/** The code of what the system refused, though another program tells of it in its own words. */
function refusalOf(error: Error): string | undefined {
  const code = codeOf(error)
  if (typeof code === 'string' && code in REFUSALS) return code
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? []
  return OS_ERRORS[number] ?? /\b(?:ENOSPC|EDQUOT|EFBIG|EROFS)\b/.exec(error.message)?.[0]
}

function syscallOf(error: Error): string {
  return 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : ''
}

function fileOf(error: Error): string | undefined {
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  if (typeof path === 'string') return path
  return /, \w+ '(?:file:\/\/)?([^']+)'/.exec(error.message)?.[1]
}
