import path from 'node:path'
import { stateFolder } from '../config/environment.ts'
import { IS_INSTALLED, PACKAGE_ROOT } from '../files/package-root.ts'

/** Where derived files are kept between runs; in the repository they are removed with `node_modules`. */
export function cacheFolder(): string {
  return IS_INSTALLED
    ? path.join(stateFolder(), 'browser')
    : path.join(PACKAGE_ROOT, 'node_modules/.cache/taiyaku')
}
