import type { Schema } from 'hast-util-sanitize'

/**
 * What may reach a page. Documents are untrusted: no script, handler, style, form, frame or foreign
 * class; only addresses a reader may follow. Ids stay verbatim, since old bookmarks name them.
 */
export const sanitizeSchema: Schema = {
  tagNames: (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    '*': ['id', 'lang', 'dir', 'className', 'dataS', 'dataOnly', 'title'],
    a: ['href', 'dataFrame'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: ['dataTab', 'dataCondition'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    ol: ['start', 'reversed', 'type'],
    td: ['colSpan', 'rowSpan', 'headers', 'align'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'align'],
    time: ['dateTime'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
  clobber: [],
  strip: [],
  // Authors force and forbid checklists by comments; they are read, then removed.
  allowComments: true,
  allowDoctypes: false,
}
