import { escapeHtml } from '../sxs/markdown/escape-html.ts'
import { interfaceLanguages, useStrings } from '../site/strings/index.ts'

/**
 * The page of a site that is being built for the first time, in every language of the interface.
 *
 * @param failure why it could not be built, as the command says it
 */
export function firstBuildPage(failure?: string): string {
  const state = failure === undefined ? 'building' : 'failed'
  const [first = 'en'] = LANGUAGES
  const parts = LANGUAGES.map((language, index) => {
    const t = useStrings(language)
    const name = index === 0 ? 'h1' : 'h2'
    const title = `<${name}>${t(`start.${state}`)}</${name}>`
    return `<section lang="${language}">${title}<p>${t(`start.${state}Text`)}</p></section>`
  })
  const titles = LANGUAGES.map((language) => useStrings(language)(`start.${state}`))
  const reason = failure === undefined ? '' : `<pre lang="en">${escapeHtml(failure)}</pre>`
  return (
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">' +
    `<title>${titles.join(' – ')}</title></head>` +
    `<body><main>${parts.join('')}${reason}</main></body></html>`
  )
}

/** Japanese first, as on the site. */
const LANGUAGES = [...interfaceLanguages].reverse()
