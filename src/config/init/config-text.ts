import type { FoundDocuments } from './find-documents.ts'

/**
 * A short configuration for documents that were found: what is set, and what could be, as comments.
 *
 * @param name what the site may be called
 */
export function configText(found: FoundDocuments, name: string): string {
  const { source, sourceLocale, targetLocales } = found
  const target = targetLocales[0] ?? 'ja-jp'
  return [
    "import type { Config } from 'taiyaku'",
    '',
    'export default {',
    `  // ${describeFound(found)}`,
    `  source: ${quote(source)},`,
    ...(sourceLocale === undefined
      ? []
      : ['', '  // The language of the originals.', `  sourceLocale: ${quote(sourceLocale)},`]),
    '',
    '  // What the site is called, by language of its interface.',
    `  name: { en: ${quote(name)} },`,
    '',
    '  // Address the site will have, for canonical links, and the path it will live under.',
    "  // site: 'https://docs.example.org',",
    "  // base: '/docs/',",
    '',
    '  // Target of documents that do not name theirs.',
    `  // targetLocale: ${quote(target)},`,
    '',
    '  // Files that are no documents.',
    "  // exclude: ['drafts/**'],",
    '} satisfies Config',
    '',
  ].join('\n')
}

/** @example describeFound(found) // 'Side-by-side Markdown in `docs`: 12 documents, 11 of them with pairs.' */
export function describeFound(found: FoundDocuments): string {
  const { source, kind, documents, withPairs, targetLocales } = found
  const number = `${documents} document${documents === 1 ? '' : 's'}`
  if (kind === 'side by side')
    return `Side-by-side Markdown in \`${source}\`: ${number}, ${withPairs} of them with pairs.`
  if (kind === 'trees') {
    const to = targetLocales.length > 0 ? ` (${targetLocales.join(', ')})` : ''
    return `Originals and their translations${to} in \`${source}\`: ${number}.`
  }
  return `Markdown in \`${source}\`, no translation found: ${number}.`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
