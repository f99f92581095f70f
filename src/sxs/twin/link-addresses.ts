/**
 * Where links and images of a line of Markdown lead. The line stays as it is written but for its
 * addresses: those are found without a tree, since what reads a twin parses it once more.
 */
import { CODE_START, INCLUDE_START, INSIDE, TEXT } from '../markdown/learn/bracket-directives.ts'

/** Says where an address leads; nothing where it stays as it is written. */
export type Readdress = (address: string, kind: 'link' | 'image') => string | undefined

const ADDRESS = String.raw`(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)`

/** Escaped characters, code spans and directives come first: what they hold stays. */
const LINK = new RegExp(
  [
    String.raw`\\[^\n]`,
    '(?<!`)(?<code>`+)[^`\\n]+\\k<code>(?!`)',
    `${INCLUDE_START}\\[${TEXT}\\]\\(${INSIDE}\\)`,
    `${CODE_START}\\[${TEXT}\\]\\(${INSIDE}\\)`,
    `(?<before>!\\[${TEXT}\\]\\([ \\t]*|\\]\\([ \\t]*)(?<address>${ADDRESS})`,
    String.raw`<(?<tag>a|img)(?=\s)(?<attributes>[^<>\n]*)>`,
  ].join('|'),
  'gi',
)

/** A definition, `[label]: address`, with what stands before its address. */
const DEFINITION = /^([ \t>]*\[(?!\^)(?:\\.|[^\][\\])+\]:[ \t]*)(<[^<>]*>|[^\s<]\S*)/
const ATTRIBUTE = /(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*')/gi
const IMAGE_NAME = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:$|[?#])/i

interface Groups {
  before?: string
  address?: string
  tag?: string
  attributes?: string
}

/** Gives a line's links and images other addresses. */
export function readdressLine(line: string, readdress: Readdress): string {
  const definition = DEFINITION.exec(line)
  if (definition) {
    const [whole, before = '', address = ''] = definition
    const kind = IMAGE_NAME.test(address) ? 'image' : 'link'
    return before + toAddress(address, kind, readdress) + line.slice(whole.length)
  }
  if (!/\]\(|<(?:a|img)\s/i.test(line)) return line
  return line.replace(LINK, (whole: string, ...rest: unknown[]) => {
    const { before, address, tag, attributes } = rest.at(-1) as Groups
    if (before !== undefined) {
      const kind = before.startsWith('!') ? 'image' : 'link'
      return before + toAddress(address ?? '', kind, readdress)
    }
    if (tag === undefined) return whole
    const kind = tag.toLowerCase() === 'img' ? 'image' : 'link'
    return `<${tag}${readdressAttributes(attributes ?? '', kind, readdress)}>`
  })
}

/** An address as Markdown writes it: in angle brackets where it would end too early. */
function toAddress(written: string, kind: 'link' | 'image', readdress: Readdress): string {
  const address = /^<.*>$/.test(written) ? written.slice(1, -1) : written
  if (address === '') return written
  const found = readdress(address.replace(/\\([!-/:-@[-`{-~])/g, '$1'), kind)
  if (found === undefined) return written
  return /[\s()]/.test(found) ? `<${found}>` : found
}

function readdressAttributes(
  attributes: string,
  kind: 'link' | 'image',
  readdress: Readdress,
): string {
  return attributes.replace(ATTRIBUTE, (whole, name: string, value: string) => {
    const found = readdress(value.slice(1, -1).replaceAll('&amp;', '&'), kind)
    return found === undefined ? whole : `${name}"${found.replaceAll('"', '%22')}"`
  })
}
