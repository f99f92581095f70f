/** How the process of a build uses memory, and what it keeps for the next one. */
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { makeStateFolder, stateFolder } from '../config/environment.ts'

/** Called before Astro and Vite are loaded. */
export function prepareProcess(): void {
  giveMemoryBack()
  keepCompiled()
}

/**
 * Bundling takes some 300 MB for seconds, of which the bundler's allocator, mimalloc, would keep a part while
 * pages are written. And nearly all that pages are made of is garbage when they are written: left to itself,
 * V8 lets up to four times as much lie as is in use.
 */
function giveMemoryBack(): void {
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
  // Before code is kept: what was compiled with other settings is not used.
  setFlagsFromString('--heap-growing-percent=100')
}

/**
 * Keeps what V8 has compiled of Astro, of Vite and of this project; the processes that this one starts do
 * the same. Node uses nothing that was made of other source, by another version or with other flags, and
 * nothing damaged.
 */
function keepCompiled(): void {
  try {
    makeStateFolder()
  } catch {
    // Where nothing can be kept building says so itself.
    return
  }
  process.env['NODE_COMPILE_CACHE'] ??= path.join(stateFolder(), 'compiled')
  enableCompileCache(process.env['NODE_COMPILE_CACHE'])
}
