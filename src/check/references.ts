/** What a built page refers to, and what can be referred to in it. */

export interface PageReferences {
  /** Every address, once, as written but for entities: of links, files and refreshes. */
  addresses: string[]
  /** Every fragment of the page. */
  fragments: Set<string>
}

const OPAQUE =
  /<!--[\s\S]*?-->|<(script|style|template)\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/\1>/gi
const TAG = /<([a-z][a-z0-9-]*)\s((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Reads the tags of a page; no tree is built, so a whole site takes seconds. */
export function readReferences(html: string): PageReferences {
  const addresses = new Set<string>()
  const fragments = new Set<string>()
  const visible = html.replace(OPAQUE, (_, name?: string, attributes?: string) =>
    name ? `<${name}${attributes ?? ''}>` : '',
  )
  for (const [, tag = '', attributes = ''] of visible.matchAll(TAG)) {
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = decodeEntities(values.slice(0, 3).find((text) => text !== undefined) ?? '')
      switch (name.toLowerCase()) {
        case 'id':
          fragments.add(value)
          break
        case 'name':
          if (tag === 'a') fragments.add(value)
          break
        case 'href':
        case 'src':
        case 'poster':
          addresses.add(value)
          break
        case 'content': {
          const url = /^\s*\d+\s*;\s*url=(.*)$/i.exec(value)?.[1]
          if (tag === 'meta' && url) addresses.add(url)
        }
      }
    }
  }
  return { addresses: [...addresses], fragments }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The entities an HTML serializer writes in attributes. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return NAMED[name] ?? whole
  })
}
