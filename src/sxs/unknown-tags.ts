/**
 * Tags that a document may use. Any other `<name` is shown as the text it is: most are placeholders
 * (`<sipdomain>`), and the dangerous rest (`<script>`, `<title>`, `<plaintext>` …) would swallow text.
 */
const KNOWN = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del ' +
    'details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins ' +
    'kbd label li main mark nav nobr ol p picture pre q rp rt ruby s samp section small span strike ' +
    'strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr x-h x-s x-t'
  ).split(' '),
)

const MARKUP = /<(?:\/?([a-zA-Z][^\s/>]*)|(!--)|[!?/])/g

/**
 * Escapes every `<` that does not open a known tag or a closed comment, so that an HTML parser keeps
 * it as text. Linear in the length of `html`.
 *
 * @example escapeUnknownTags('a <sip> <b>c</b>') // 'a &lt;sip> <b>c</b>'
 */
export function escapeUnknownTags(html: string): string {
  const lastCommentEnd = html.lastIndexOf('-->')
  return html.replace(MARKUP, (markup, name?: string, comment?: string, offset = 0) => {
    if (name !== undefined && KNOWN.has(name.toLowerCase())) return markup
    if (comment !== undefined && offset + 4 <= lastCommentEnd) return markup
    return `&lt;${markup.slice(1)}`
  })
}
