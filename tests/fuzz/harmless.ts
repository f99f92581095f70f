/** What a page may hold of a document, said again independently of the sanitizer's schema. */
import assert from 'node:assert/strict'
import type { Element, Nodes } from 'hast'

const FORBIDDEN = new Set(
  (
    'script style link meta base iframe frame frameset object embed applet form button select textarea svg ' +
    'math template noscript title head body html plaintext xmp noembed noframes audio video source track ' +
    'portal dialog slot canvas marquee bgsound isindex keygen'
  ).split(' '),
)
const ADDRESSES = new Set([
  'href',
  'src',
  'cite',
  'action',
  'formAction',
  'poster',
  'data',
  'srcSet',
])
const SAFE = /^(?:https?:|mailto:|tel:)/i
/** As the URL standard reads an address: control characters and spaces around it gone, line breaks within too. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Throws where a tree holds anything that could run, load, send, restyle or pass for the site. */
export function assertHarmless(node: Nodes): void {
  assert.notEqual(node.type, 'doctype')
  assert.notEqual(node.type, 'comment')
  if (node.type === 'element') assertElement(node)
  if ('children' in node) for (const child of node.children) assertHarmless(child as Nodes)
}

function assertElement({ tagName, properties }: Element): void {
  assert.ok(!FORBIDDEN.has(tagName), `<${tagName}> reached the page`)
  if (tagName === 'input') {
    assert.equal(properties['type'], 'checkbox')
    assert.ok(properties['disabled'], 'a box that can be used')
  }
  for (const [name, value] of Object.entries(properties)) {
    assert.doesNotMatch(
      name,
      /^on|^style$|^target$|^srcdoc$|^is$|^slot$|^part$|^ping$|^autofocus$/i,
    )
    if (ADDRESSES.has(name)) assertAddress(`${value}`)
  }
}

function assertAddress(address: string): void {
  const read = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '')
  if (SCHEME.test(read)) assert.match(read, SAFE, `the address ${JSON.stringify(address)}`)
}
