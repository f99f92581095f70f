import path from 'node:path'

/**
 * What the file of a book is called: after its part, else after the source folder; where there are several
 * locales each has a folder of its own.
 *
 * @param sourceName the source folder as it was given
 * @example bookFile('ja-jp', { part: 'Teams/deploy.md', sourceName: 'docs', isOnly: true }) // 'deploy'
 */
export function bookFile(
  locale: string,
  { part, sourceName, isOnly }: { part?: string | undefined; sourceName: string; isOnly: boolean },
): string {
  const last = (part ?? sourceName).split(/[/\\]/).filter(Boolean).at(-1) ?? ''
  const plain = last.replace(/\.(?:md|yml)$/i, '').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const name = path.basename(plain.replace(/^[.-]+/, '')).slice(0, 120) || 'documents'
  return isOnly ? name : `${locale}/${name}`
}
