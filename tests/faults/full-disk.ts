/**
 * Loaded before a command (`node --import`): the disk is full once `FULL_DISK_AFTER` bytes were written
 * to files whose paths match `FULL_DISK_AT`. Says on stderr what was refused first, so that a test knows that something was.
 */
import fs, { type PathLike } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const place = new RegExp(process.env['FULL_DISK_AT'] ?? '.')
let room = Number(process.env['FULL_DISK_AFTER'] ?? 0)
let isFull = false

type Data = string | NodeJS.ArrayBufferView | unknown

function write(file: unknown, data: Data): void {
  if (!isBelow(file)) return
  room -= typeof data === 'string' ? Buffer.byteLength(data) : sizeOf(data)
  if (room >= 0) return
  if (!isFull) process.stderr.write(`disk full at ${String(file)}\n`)
  isFull = true
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${String(file)}'`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  })
}

function isBelow(file: unknown): boolean {
  if (typeof file !== 'string' && !(file instanceof URL)) return false
  const name = path.resolve(file instanceof URL ? fileURLToPath(file) : file)
  return place.test(name.replaceAll(path.sep, '/'))
}

function sizeOf(data: unknown): number {
  return ArrayBuffer.isView(data) ? data.byteLength : 0
}

const { writeFileSync, promises } = fs
const { writeFile } = promises
fs.writeFileSync = ((file: PathLike, data: never, options?: never) => {
  write(file, data)
  writeFileSync(file, data, options)
}) as typeof fs.writeFileSync
promises.writeFile = (async (file: PathLike, data: never, options?: never) => {
  write(file, data)
  await writeFile(file, data, options)
}) as typeof promises.writeFile
const callback = fs.writeFile
fs.writeFile = ((file: PathLike, data: never, ...rest: [never]) => {
  try {
    write(file, data)
  } catch (error) {
    ;(rest.at(-1) as unknown as (error: unknown) => void)(error)
    return
  }
  callback(file, data, ...rest)
}) as unknown as typeof fs.writeFile
const copyFileSync = fs.copyFileSync
fs.copyFileSync = (from, to, mode) => {
  write(to, Buffer.alloc(fs.statSync(from).size))
  copyFileSync(from, to, mode)
}
syncBuiltinESMExports()
