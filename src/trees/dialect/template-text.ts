/** What stands in the place of a template's tag. */
import type { Edit, Piece } from '../layer.ts'
import { isAloneOnLine } from './line-place.ts'
import type { Container, Mark } from './marks.ts'
import type { TemplateTag } from './templates.ts'

/** What decides of the text around it. */
const CONTROL = /^(?:if|ifversion|unless|else|elsif|elif|for|case|when|assign|capture|set|raw)$/

/** Attributes of kramdown, `{{ }}` and lines that stand for files hold nothing. */
export function isContainer({ written, name }: TemplateTag): boolean {
  return written !== '{{ }}' && written !== '{: }' && name !== ''
}

/** A tag in a line of text is shown as code, one that stands alone or in an address is dropped. */
export function toCode(text: string, mark: TemplateTag): Edit {
  const { start, end, written } = mark
  const isShown = written === '{{ }}' && canBeCode(text, mark)
  return { start, end, pieces: isShown ? ['`', [start, end], '`'] : [] }
}

/**
 * The words of a template's tag in a line, `{{< glossary_tooltip text="Pod" >}}`, `{{% heading "next" %}}`;
 * the page that it is an address of; without any, itself as code.
 */
export function wordsOf(text: string, { open, close }: Container): Piece[] {
  if (open.dialect !== 'template' || close || open.kind === 'close' || CONTROL.test(open.name))
    return []
  const words = open.attributes.get('text') ?? open.attributes.get('title')
  if (isInAddress(text, open)) {
    const isPage = /^(?:rel)?ref$/.test(open.name) && words !== undefined
    return isPage ? [[words.start, words.end]] : []
  }
  if (isAloneOnLine(text, open)) return open.attributes.has('text') ? [rangeOf(words!)] : []
  if (words && words.value.trim() !== '' && !open.attributes.has('file')) return [rangeOf(words)]
  return canBeCode(text, open) ? ['`', [open.start, open.end], '`'] : []
}

function rangeOf({ start, end }: { start: number; end: number }): Piece {
  return [start, end]
}

function canBeCode(text: string, mark: Mark): boolean {
  return (
    !isAloneOnLine(text, mark) &&
    !isInAddress(text, mark) &&
    !text.slice(mark.start, mark.end).includes('`')
  )
}

const LONGEST_ADDRESS = 500

/** In a link's address, or in an attribute's value. */
function isInAddress(text: string, { start }: Mark): boolean {
  const near = text.slice(Math.max(0, start - LONGEST_ADDRESS), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const link = before.lastIndexOf('](')
  const quote = before.lastIndexOf('="')
  return (
    (link >= 0 && !before.includes(')', link)) || (quote >= 0 && !before.includes('"', quote + 2))
  )
}
