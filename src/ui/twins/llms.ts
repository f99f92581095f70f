/** `llms.txt`, the list of all twins. */
import { inLanguage } from '../../config/config.ts'
import { llmsText } from '../../render/llms-text.ts'
import { whole } from '../../render/twin-text.ts'
import { localesMadeHere } from '../../site/documents.ts'
import { languageName } from '../../site/locale.ts'
import { navigationOf } from '../../site/navigation/navigation-of.ts'
import { siteName } from '../../site/site-name.ts'
import { docset, environment } from '../../site/site.ts'
import { interfaceLanguage } from '../../site/strings/index.ts'
import { toLang } from '../../sxs/pairs/locales.ts'

export async function GET(): Promise<Response> {
  // A shard has no list: that of its site is made where all shards are joined.
  const locales = await localesMadeHere()
  const language = interfaceLanguage(locales[0] ?? 'en')
  const parts = []
  for (const locale of locales) {
    const { sections } = await navigationOf(locale)
    parts.push({ language: languageName(toLang(locale)), sections })
  }
  const text = llmsText({
    name: await siteName(language),
    summary: inLanguage(docset.summary, language),
    parts,
    toTwin: (href) => whole(`${href}index.md`, environment.site),
  })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
