/** What V8 has compiled of Astro, of Vite and of this project, kept from one build to the next. */
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { makeStateFolder, stateFolder } from '../config/environment.ts'

/**
 * Called before they are loaded; the processes that this one starts do the same. Node uses nothing that was
 * made of other source, by another version or with other flags, and nothing damaged.
 */
export function keepCompiled(): void {
  try {
    makeStateFolder()
  } catch {
    // Where nothing can be kept building says so itself.
    return
  }
  process.env['NODE_COMPILE_CACHE'] ??= path.join(stateFolder(), 'compiled')
  enableCompileCache(process.env['NODE_COMPILE_CACHE'])
}
