import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where derived files are kept between runs; removed with `node_modules`. */
export function cacheFolder(): string {
  return path.resolve(
    path.dirname(fileURLToPath(import.meta.url)),
    '../../node_modules/.cache/taiyaku',
  )
}
