import type { Element, ElementContent, Root } from 'hast'
import { walkElements } from './walk.ts'
import { isBlank } from './content-model.ts'
import type { Localized } from './document.ts'
import type { Languages } from './project.ts'

/** Titles as Microsoft Learn gives them, by language; English where a language is missing. */
const TITLES: Record<string, Record<string, string>> = {
  en: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  ja: { note: '注', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
}
const MARKER = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i

/** `> [!NOTE]` becomes a box with a title in each language. */
export default function rehypeAlerts({ lang, dir }: Languages) {
  return (tree: Root): void => {
    walkElements(tree, (quote, index, parent) => {
      if (quote.tagName !== 'blockquote') return
      const first = quote.children.find((child) => !isBlank(child))
      const text =
        first?.type === 'element' && first.tagName === 'p' ? first.children[0] : undefined
      const marker = text?.type === 'text' ? MARKER.exec(text.value) : null
      if (!marker || text?.type !== 'text' || first?.type !== 'element') return
      text.value = text.value.slice(marker[0].length)
      const kind = marker[1]!.toLowerCase()
      const body = quote.children.filter(
        (child) => child !== first || !first.children.every(isBlank),
      )
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['alert', kind] },
        children: [title(kind), ...body],
      }
    })
  }

  function title(kind: string): Element {
    const texts: Localized = {
      target: titleIn(lang.target, kind),
      source: titleIn(lang.source, kind),
    }
    const run = (name: 'target' | 'source'): ElementContent => ({
      type: 'element',
      tagName: 'span',
      properties: { className: [name], lang: lang[name], ...(dir ? { dir: dir[name] } : {}) },
      children: [{ type: 'text', value: texts[name] }],
    })
    const runs = texts.target === texts.source ? [run('source')] : [run('target'), run('source')]
    if (runs.length === 1 && runs[0]?.type === 'element') runs[0].properties['className'] = ['same']
    return {
      type: 'element',
      tagName: 'p',
      properties: { className: ['alert-title', 'pair'] },
      children: runs,
    }
  }
}

function titleIn(lang: string, kind: string): string {
  return (TITLES[lang.split('-')[0]!] ?? TITLES['en']!)[kind]!
}
