/** Addresses of links, compared between languages. */
import type { Localized } from '../../../sxs/document.ts'
import { addressOf, linksOf } from '../ranges.ts'
import type { Subject } from '../rule.ts'

/** The address of each link of a half that shows a text of its own, without what each language has of its own. */
export function addressesOf(
  { ranges, language, sourceLanguage }: Pick<Subject, 'ranges' | 'language' | 'sourceLanguage'>,
  side: keyof Localized,
): string[] {
  return linksOf(ranges[side]).map(({ close }) =>
    foldAddress(addressOf(close), [sourceLanguage, language]),
  )
}

/**
 * An address without its locale, wherever that stands: a folder, part of a file's name, a parameter, the
 * first part of a host. Where a site has a host for each language, its paths are of that language too and
 * no part of the comparison.
 *
 * @param languages primary languages of the halves
 * @example foldAddress('https://a.com/zh-CN/b.html', ['en', 'zh']) // 'https://a.com/b.html'
 * @example foldAddress('https://de.a.org/wiki/Wort', ['en', 'de']) // 'https://a.org'
 */
function foldAddress(address: string, languages: readonly string[]): string {
  const isLocale = (tag: string) =>
    languages.includes(/^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/i.exec(tag)?.[1]?.toLowerCase() ?? '')
  const [, scheme, label = '', host] =
    /^(https?:\/\/)([^./]+)\.([^./]+\.[^/]+)/i.exec(address) ?? []
  if (isLocale(label)) return `${scheme}${host}`
  const [path = '', rest = ''] = splitAt(address, address.search(/[?#]/))
  const withoutLocale = (folders: string) =>
    folders
      .split('/')
      .filter((folder) => !isLocale(folder) && !/^[a-z]{2}-[a-z]{2}$/i.test(folder))
      .join('/')
  const file = withoutLocale(path).replace(
    /[._-]([a-z]{2,3}(?:[-_][a-z]{2,4})?)(?=\.[a-z]{2,4}$)/i,
    (written, tag: string) => (isLocale(tag) ? '' : written),
  )
  const parameters = withoutLocale(rest).replace(
    /([?&](?:lang|language|locale|hl|l)=)[\w-]+/i,
    (_, name: string) => name,
  )
  return file + parameters
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** An address without its fragment: a heading that is translated has another one. */
export function withoutFragment(address: string): string {
  return splitAt(address, address.indexOf('#'))[0]
}
