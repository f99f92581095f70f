/**
 * Loaded before a command (`node --import`): when a file below `CHANGE_AT` is read a second time (first the
 * folder is surveyed, then each document is read), someone has been at work. `edit.md` says `new` for `old`,
 * `gone.md` and `picture.png` are gone, and `added.md` is there.
 */
import fs, { type PathLike } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'

const folder = path.resolve(process.env['CHANGE_AT'] ?? '.')
const { existsSync, readFileSync, rmSync, writeFileSync } = fs
const edited = path.join(folder, 'edit.md')
const reads = new Map<string, number>()

fs.readFileSync = ((file: PathLike, options?: never) => {
  const name = typeof file === 'string' ? file : ''
  const before = reads.get(name) ?? 0
  if (path.dirname(name) === folder && before === 1) change()
  reads.set(name, before + 1)
  return readFileSync(file, options)
}) as typeof fs.readFileSync
syncBuiltinESMExports()

function change(): void {
  if (existsSync(path.join(folder, 'added.md'))) return
  writeFileSync(edited, readFileSync(edited, 'utf8').replaceAll('old', 'new'))
  for (const name of ['gone.md', 'picture.png']) rmSync(path.join(folder, name))
  writeFileSync(path.join(folder, 'added.md'), '# Added\n')
}
