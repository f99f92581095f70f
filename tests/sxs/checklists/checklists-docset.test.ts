import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { suite, test } from 'node:test'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import type { Step } from '../../../src/sxs/document.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'

const root = '../shared/docset'

suite('checklists of the docset', { skip: !existsSync(root) && 'no ../shared/docset' }, () => {
  test('over 1,100 procedures; no item of an ordered list is lost but of those listed', async () => {
    let procedures = 0
    let excluded = 0
    const lost: string[] = []
    for (const name of await readdir(root, { recursive: true })) {
      if (!name.endsWith('.md')) continue
      const file = new VFile({ path: name, value: readFileSync(path.join(root, name), 'utf8') })
      const { html, checklists } = readDocument(file)
      procedures += checklists.filter(({ kind }) => kind === 'procedure').length
      const shown = new Set(checklists.flatMap(({ steps }) => steps.flatMap(labelsOf)))
      const left = file.messages.filter(({ ruleId }) => ruleId === 'no-checklist').length
      excluded += left
      const missing = orderedLists(html).filter((list) =>
        labelsIn(list).some((label) => !shown.has(label)),
      )
      if (missing.length > left) lost.push(`${name}: ${missing.length} lists, ${left} listed`)
    }
    assert.deepEqual(lost, [])
    assert.ok(procedures >= 1100, `${procedures} procedures`)
    assert.ok(excluded < 80, `${excluded} lists are no procedures`)
  })
})

/** What `data-s` says in a step, and in all that stands around and under it. */
function labelsOf({ lead = '', text, body, steps, after = '' }: Step): string[] {
  const own = `${lead}${text}${body}${after}`.matchAll(/data-s="([^"]*)"/g)
  return [...Array.from(own, ([, label]) => label!), ...steps.flatMap(labelsOf)]
}

/** Outermost ordered lists of two or more items, table cells left out. */
function orderedLists(html: string): Element[] {
  if (!html.includes('<ol')) return []
  const visit = (parent: Element): Element[] =>
    parent.children.flatMap((child) => {
      if (child.type !== 'element' || child.tagName === 'td' || child.tagName === 'th') return []
      const items = child.children.filter((item) => item.type === 'element')
      return child.tagName === 'ol' && items.length > 1 ? [child] : visit(child)
    })
  return visit(fromHtml(html, { fragment: true }) as unknown as Element)
}

function labelsIn(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const label = child.properties['dataS']
    return typeof label === 'string' ? label : labelsIn(child)
  })
}
