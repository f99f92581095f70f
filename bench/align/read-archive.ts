import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/** The files of a `.tar.gz`, by their paths. Long names of GNU tar and of pax are read; links are left out. */
export function readArchive(file: string): Map<string, string> {
  const bytes = gunzipSync(readFileSync(file))
  const files = new Map<string, string>()
  let longName = ''
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const field = (from: number, length: number) =>
      bytes.toString('utf8', at + from, at + from + length).split('\0')[0]!
    const size = Number.parseInt(field(124, 12), 8) || 0
    const type = field(156, 1)
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    const prefix = field(345, 155)
    const name = longName || (prefix ? `${prefix}/` : '') + field(0, 100)
    if (type === 'L') longName = content.toString('utf8').split('\0')[0]!
    else if (type === 'x') longName = /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1] ?? ''
    else longName = ''
    if (type === '0' || type === '') files.set(name.replace(/^\.\//, ''), content.toString('utf8'))
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
