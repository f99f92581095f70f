/** `/review/{locale}/{slug}.xlf`: a document as XLIFF 2.1 with its findings, which is all that review mode reads. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { checkWith } from '../../l10n/quality/settings/check-configured.ts'
import { openQualitySettings } from '../../l10n/quality/settings/open-settings.ts'
import { readUnitDocument, toUnitDocset } from '../../l10n/exchange/read-documents.ts'
import { xliff21 } from '../../l10n/exchange/xliff-2.ts'
import { docsetConfig } from '../../config/config.ts'
import { openSuggestions } from '../../l10n/memory/suggestions.ts'
import { environment } from '../../site/site.ts'
import { reopenSourceFolder } from '../../config/source-folder.ts'

const { source, sourceName } = environment
const settings = docsetConfig(sourceName)
const docset = toUnitDocset(reopenSourceFolder(source, settings))
const { quality } = checkWith(openQualitySettings(source, settings.quality, docset.locales), docset)
const findings = Map.groupBy(quality.findings, ({ path }) => path)

const suggestions = openSuggestions(source, settings.quality?.memory, docset.locales)

export const getStaticPaths = (() =>
  docset.files.flatMap(({ path }) => {
    const slug = docset.routes.get(path)
    const locale = docset.targets.get(path)?.toLowerCase()
    return slug && locale ? [{ params: { document: `${locale}/${slug}` }, props: { path } }] : []
  })) satisfies GetStaticPaths

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const file = docset.files.find((each) => each.path === path)
  const document = file && readUnitDocument(file, docset, () => {})
  if (!document) return new Response(null, { status: 404 })
  const suggest = await suggestions
  for (const unit of document.units) unit.suggestions = suggest(unit)
  const locales = { source: document.sourceLocale, target: document.targetLocale }
  const body = xliff21.document(document, 1, findings.get(path))
  return new Response(xliff21.head(locales) + body + xliff21.foot)
}
