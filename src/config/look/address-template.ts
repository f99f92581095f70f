/** What a template may be filled in with. */
export type Fill = Partial<Record<'path' | 'line' | 'id' | 'locale', string>>

/** What stands in braces in a template. */
const PLACE = /\{(path|line|id|locale)\}/g

/**
 * An address made of a template: `{path}` keeps its slashes, everything else is one part of the address.
 *
 * @example fillTemplate('https://example.org/edit/{path}', { path: 'a b/c.md' }) // 'https://example.org/edit/a%20b/c.md'
 */
export function fillTemplate(template: string, fill: Fill): string {
  return template.replaceAll(PLACE, (_, name: keyof Fill) =>
    (fill[name] ?? '')
      .split(name === 'path' ? '/' : '\0')
      .map(encodeURIComponent)
      .join('/'),
  )
}
