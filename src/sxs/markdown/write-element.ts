import { escapeWritten } from './escape-html.ts'

/** @example writeElement('b', { id: 'a&b' }) // '<b id="a&amp;b"></b>' */
export function writeElement(name: string, attributes: Record<string, string | undefined>): string {
  return `${writeTag(name, attributes)}</${name}>`
}

export function writeTag(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeWritten(value)}"`,
  )
  return `<${name}${written.join('')}>`
}
