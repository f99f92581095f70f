/** Side-by-side Markdown for tests, written the way the files have it. */

export function pair(
  number: number | string,
  target: string,
  source: string,
  prefix = 'aaaaa',
): string {
  const id = `${prefix}-${number}`
  return `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`
}

/** A document with front matter for a Japanese target. */
export function page(body: string, locale = 'ja-JP'): string {
  return `---\ntitle: t\nms.contentlocale: ${locale}\n---\n${body}\n`
}
