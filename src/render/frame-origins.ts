/**
 * Origins that the frames of a page may come from, once the reader asks for one.
 *
 * @example frameOrigins('<a data-frame="https://a.b/c">') // ['https://a.b']
 */
export function frameOrigins(html: string): string[] {
  const origins = Array.from(
    html.matchAll(/ data-frame="(https:\/\/[a-z0-9.-]+(?::\d+)?)(?=["/?#])/gi),
    ([, origin]) => origin!.toLowerCase(),
  )
  return [...new Set(origins)].sort()
}
