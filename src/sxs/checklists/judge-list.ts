/** Whether a list is a procedure: by its author's mark, its boxes, or its wording. */
import type { Element } from 'hast'
import { readTexts } from '../projection/headings.ts'
import type { Section } from '../projection/map-sections.ts'
import { isBlank } from '../rehype/content-model.ts'
import { sourceTextOf } from './checklist-steps.ts'
import { toParts, type List } from './flow-parts.ts'
import { announcesProcedure, isProcedure, offersTopics } from './instructions.ts'

/** `excluded`: an ordered list whose author may have meant a procedure. */
type Verdict = 'procedure' | 'excluded' | 'none'

/** @param leadIn the block right before the list */
export function judgeList(list: List, leadIn: Element | undefined, { title }: Section): Verdict {
  if (list.mark) return list.mark === 'force' ? 'procedure' : 'none'
  if (list.items.length > 0 && list.items.every(({ element }) => hasBox(element)))
    return 'procedure'
  const before = [leadIn ? readTexts(leadIn).source : '', title.source]
  const offers = before.some(offersTopics)
  const announced = !offers && before.some(announcesProcedure)
  const texts = list.items.map(({ element }) => sourceTextOf(element))
  if (!list.ordered) return announced && isProcedure(texts, false) ? 'procedure' : 'none'
  if (texts.length < 2) return 'none'
  const isSteps = !offers && isProcedure(texts, announced)
  return isSteps ? 'procedure' : 'excluded'
}

/** Whether an item begins with a box to tick: an `<input>`, or the character. */
function hasBox(item: Element): boolean {
  const [first] = toParts(item, false)
  if (first?.type !== 'block') return false
  return /^\s*[☐☑☒]/u.test(readTexts(first.node).source) || beginsWithInput(first.node)
}

function beginsWithInput(element: Element): boolean {
  if (element.tagName === 'input') return true
  const first = element.children.find((child) => !isBlank(child))
  return first?.type === 'element' && beginsWithInput(first)
}
