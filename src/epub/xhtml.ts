/** Pages of an EPUB: XHTML, which is XML. */
import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import type { Element as XmlElement } from 'xast'
import { PROLOG, serialize, xmlText } from '../l10n/exchange/xml.ts'
import { direction } from '../site/locale.ts'

interface Page {
  title: string
  lang: string
  /** Address of the sheet, relative to the page. */
  sheet: string
  body: ElementContent[]
}

/** A page with its languages said both ways: readers of HTML know the one attribute, of XML the other. */
export function xhtmlPage({ title, lang, sheet, body }: Page): string {
  const page = h('html', { xmlns: XHTML, lang, dir: direction(lang) }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: sheet })]),
    h('body', body),
  ])
  const tree = toXast(page) as XmlElement
  tree.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops'
  nameLanguages(tree)
  return `${PROLOG}<!DOCTYPE html>\n${xmlText(serialize(tree))}\n`
}

const XHTML = 'http://www.w3.org/1999/xhtml'

function nameLanguages({ attributes, children }: XmlElement): void {
  if (typeof attributes['lang'] === 'string') attributes['xml:lang'] = attributes['lang']
  for (const child of children) if (child.type === 'element') nameLanguages(child)
}

/** What an element is in a book. */
export function typed(type: string, element: Element): Element {
  element.properties['epub:type'] = type
  return element
}
