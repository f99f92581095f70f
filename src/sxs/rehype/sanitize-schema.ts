import type { Schema } from 'hast-util-sanitize'

/**
 * What may reach a page. Documents are untrusted: no script, handler, style, form, frame or foreign
 * class; only addresses a reader may follow. Ids stay verbatim, since old bookmarks name them.
 */
export const sanitizeSchema: Schema = {
  // The library looks through the list for each element: what is frequent comes first.
  tagNames: (
    'span p li a code strong td tr div em br h2 h3 ul ol img table tbody thead th pre ' +
    'abbr b bdi bdo blockquote caption cite col colgroup dd del details dfn dl dt figcaption figure ' +
    'h1 h4 h5 h6 hr i input ins kbd mark q rp rt ruby s samp section small sub summary sup tfoot time ' +
    'u var wbr'
  ).split(' '),
  attributes: {
    '*': ['id', 'lang', 'dir', 'className', 'dataS', 'dataOnly', 'title'],
    a: ['href', 'dataFrame', 'dataNote'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: ['dataTab', 'dataCondition'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    sup: ['dataNote'],
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
