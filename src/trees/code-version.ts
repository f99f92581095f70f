import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PACKAGE_ROOT } from '../files/package-root.ts'

/** Hash of the code that aligns: what another version taught is not trusted. */
export function codeVersion(): string {
  const hash = createHash('sha256')
  for (const room of ['align', 'trees']) {
    const folder = path.join(PACKAGE_ROOT, 'src', room)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)))
  }
  return hash.digest('hex')
}
