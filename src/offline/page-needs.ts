/** What a page asks for, read from its HTML as the site writes it: attributes in double quotes. */

export interface PageNeeds {
  /** Scripts and styles, whose names tell their content. */
  assets: string[]
  /** Pages that belong to it: the same document in its other language, the checklists of both. */
  pages: string[]
  images: string[]
}

const TAG = /<(a|link|img|script)\b((?:[^>"]|"[^"]*")*)>/g

/**
 * @param html of a page of the site
 * @param address of the page
 * @param scope address the site lives at; what is not below it is left out
 */
export function readPageNeeds(html: string, address: string, scope: string): PageNeeds {
  const needs = { assets: new Set<string>(), pages: new Set<string>(), images: new Set<string>() }
  const checklists = `${address}checklists/`
  const resolve = (written: string): string | undefined => {
    const url = URL.parse(written.replace(/&(?:amp|#38|#x26);/g, '&'), address)
    return url?.href.startsWith(scope) ? url.origin + url.pathname : undefined
  }
  const add = (kind: keyof PageNeeds, written: string): void => {
    const url = resolve(written)
    if (url !== undefined && url !== address) needs[kind].add(url)
  }
  for (const [, name, attributes = ''] of html.matchAll(TAG)) {
    const written = / (?:href|src)="([^"]*)"/.exec(attributes)?.[1]
    if (written === undefined) continue
    const kind = kindOf(name, attributes)
    if (kind) add(kind, written)
    else if (resolve(written) === checklists) needs.pages.add(checklists)
  }
  return { assets: [...needs.assets], pages: [...needs.pages], images: [...needs.images] }
}

function kindOf(name: string | undefined, attributes: string): keyof PageNeeds | undefined {
  if (name === 'img') return 'images'
  if (name === 'script') return 'assets'
  if (name === 'link') return attributes.includes(' rel="stylesheet"') ? 'assets' : undefined
  return / data-view="(?:target|source)"/.test(attributes) ? 'pages' : undefined
}
