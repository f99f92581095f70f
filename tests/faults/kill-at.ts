/**
 * Loaded before a command (`node --import`): the process is killed when it is about to write, link or rename
 * a file whose path matches `KILL_AT`.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const place = new RegExp(process.env['KILL_AT'] ?? '.')

function die(file: unknown): void {
  if (place.test(String(file))) process.kill(process.pid, 'SIGKILL')
}

const { writeFileSync, linkSync, renameSync } = fs
fs.writeFileSync = ((file: string, ...rest: [never]) => {
  die(file)
  writeFileSync(file, ...rest)
}) as typeof fs.writeFileSync
fs.linkSync = (from, to) => {
  die(to)
  linkSync(from, to)
}
fs.renameSync = (from, to) => {
  die(to)
  renameSync(from, to)
}
syncBuiltinESMExports()
