import { createHiddenFinder, type OnHidden } from './learn/hidden-elements.ts'
import { OWN_ELEMENTS } from './own-elements.ts'
import { tagEnd } from './tag-end.ts'

/**
 * Tags that a document may use. Any other `<name` is shown as the text it is: most are placeholders
 * (`<sipdomain>`), and the dangerous rest (`<script>`, `<title>`, `<plaintext>` …) would swallow text.
 */
const KNOWN = new Set([
  ...OWN_ELEMENTS,
  ...(
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del ' +
    'details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins ' +
    'kbd label li main mark nav nobr ol p picture pre q rp rt ruby s samp section small span strike ' +
    'strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
])

/** Tags of known names without attributes, and tokens, are passed over: they are nearly all there are. */
const MARKUP = new RegExp(
  `<(?!/?(?:${[...KNOWN].join('|')})(?: n=\\d+)?>)(?:/?([a-zA-Z][^\\s"'<>/=]*)|(!--)|[!?/])?`,
  'g',
)

/**
 * Escapes every `<` that does not open a whole known tag, so that an HTML parser keeps it as text.
 * Comments that are closed are removed, but for simple ones (`<!-- words -->`): with `<`, `>` or `--` inside,
 * parsers disagree about where a comment ends. Linear in the length of `html`.
 *
 * @param onHidden told of each element that shows nothing, which then is left out
 * @example escapeUnknownTags('a <sip> <b>c</b>') // 'a &lt;sip> <b>c</b>'
 */
export function escapeUnknownTags(html: string, onHidden?: OnHidden): string {
  const findHiddenEnd = onHidden && createHiddenFinder(html)
  const lastCommentEnd = html.lastIndexOf('-->')
  let safe = ''
  let at = 0
  MARKUP.lastIndex = 0
  for (let match = MARKUP.exec(html); match; match = MARKUP.exec(html)) {
    const [markup, name, comment] = match
    const { index } = match
    const isTag = name !== undefined && KNOWN.has(name.toLowerCase())
    const hiddenEnd = name && !isTag && findHiddenEnd?.(index, name.toLowerCase())
    if (hiddenEnd) {
      onHidden!(name.toLowerCase())
      safe += html.slice(at, index)
      at = hiddenEnd
      MARKUP.lastIndex = at
      continue
    }
    const isComment = comment !== undefined && index + 2 <= lastCommentEnd
    const end = isTag ? tagEnd(html, index + markup.length) : undefined
    if (end === undefined) {
      const after = isComment ? html.indexOf('-->', index + 2) + 3 : index + 1
      safe += html.slice(at, index) + (isComment ? plainComment(html.slice(index, after)) : '&lt;')
      at = after
    }
    MARKUP.lastIndex = end ?? at
  }
  return safe + html.slice(at)
}

function plainComment(comment: string): string {
  return /^<!-- [^<>-]+(?:-[^<>-]+)* -->$/.test(comment) ? comment : ''
}
