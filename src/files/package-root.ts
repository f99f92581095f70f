/** Where this package stands, and whether it was installed into somebody's project. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What `npm pack` compiles for Node, which strips no types below `node_modules`. */
const COMPILED = 'lib'

const above = path.resolve(import.meta.dirname, '../..')

/** Absolute path of the folder of this package. */
export const PACKAGE_ROOT = path.basename(above) === COMPILED ? path.dirname(above) : above

/** Whether the package is a dependency: then nothing is written into it. */
export const IS_INSTALLED = PACKAGE_ROOT.split(path.sep).includes('node_modules')

/**
 * The module that Node starts as a thread or a process: in an installed package its compiled twin,
 * whichever of the two asks.
 *
 * @param url of the module, with the ending `.ts`, relative to the module that asks
 */
export function runnable(url: URL): URL {
  if (!IS_INSTALLED) return url
  const below = pathToFileURL(PACKAGE_ROOT + path.sep).href
  const name = url.href.slice(below.length).replace(/^lib\//, '')
  return new URL(`${COMPILED}/${name.replace(/\.ts$/, '.js')}`, below)
}
