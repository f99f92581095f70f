import assert from 'node:assert/strict'
import test from 'node:test'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { Concept } from '../../../src/l10n/terms/concept.ts'
import { readTbx } from '../../../src/l10n/terms/read-tbx.ts'
import { writeTbx } from '../../../src/l10n/terms/write-tbx.ts'

const AUXILIARY = 'descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref'

/**
 * The core structure of TBX version 3, written for this test after ISO 30042:2019: the children that
 * an element has, in their order, as an expression over their names; compared with the published RELAX NG
 * schema of TBX-Core by reading. That schema is in no npm package.
 */
const CONTENT: Record<string, RegExp> = {
  tbx: /^tbxHeader text $/,
  tbxHeader: /^fileDesc (?:encodingDesc )?(?:revisionDesc )?$/,
  fileDesc: /^(?:titleStmt )?(?:publicationStmt )?(?:sourceDesc )+$/,
  sourceDesc: /^(?:p )+$/,
  p: /^$/,
  text: /^body (?:back )?$/,
  body: /^(?:conceptEntry )+$/,
  conceptEntry: new RegExp(`^(?:(?:${AUXILIARY}) )*(?:langSec )+$`),
  langSec: new RegExp(`^(?:(?:${AUXILIARY}) )*(?:termSec )+$`),
  termSec: new RegExp(`^term (?:(?:termNote|termNoteGrp) )*(?:(?:${AUXILIARY}) )*$`),
  term: /^$/,
  termNote: /^$/,
  note: /^$/,
}

const REQUIRED: Record<string, string[]> = {
  tbx: ['type', 'style', 'xml:lang', 'xmlns'],
  langSec: ['xml:lang'],
  termNote: ['type'],
}

function check(element: Element): void {
  const children = element.children.filter((child) => child.type === 'element')
  const names = children.map(({ name }) => `${name} `).join('')
  assert.match(names, CONTENT[element.name] ?? /no such element/, element.name)
  for (const name of REQUIRED[element.name] ?? []) assert.ok(element.attributes[name], name)
  for (const child of children) check(child)
}

const concepts: Concept[] = Array.from({ length: 100 }, (_, index) => ({
  id: `c${index + 1}`,
  ...(index % 10 === 0 && { note: `Concept & <${index}>` }),
  terms: [
    { text: `term ${index}`, locale: 'en', status: 'preferred', isExact: index % 7 === 0 },
    {
      text: `用語 ${index}`,
      locale: 'ja',
      status: index % 3 === 0 ? 'forbidden' : 'preferred',
      isExact: false,
      ...(index % 5 === 0 && { note: 'Only here.' }),
    },
  ],
}))

test('200 terms are of the structure of the standard, and read back as they were', () => {
  const xml = [...writeTbx(concepts, 'en')].join('')
  const root = fromXml(xml).children.find((child) => child.type === 'element')!
  check(root)
  const ids = xml.match(/conceptEntry id="[^"]+"/g)!
  assert.equal(new Set(ids).size, 100)
  assert.deepEqual(readTbx(xml, 'glossary.tbx'), concepts)
})

test('data categories as elements, and version 2, are read too', () => {
  const version3 = `<tbx type="TBX-Min" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
    xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="1">
    <langSec xml:lang="en"><termSec><term>user</term></termSec></langSec>
    <langSec xml:lang="de"><termSec><term>Nutzer</term>
      <min:administrativeStatus>notRecommended</min:administrativeStatus></termSec>
      <termSec><term>Benutzer</term><min:administrativeStatus>preferred</min:administrativeStatus></termSec>
    </langSec></conceptEntry></body></text></tbx>`
  const version2 = `<martif type="TBX"><text><body><termEntry id="1">
    <langSet xml:lang="en"><tig><term>user</term></tig></langSet>
    <langSet xml:lang="de"><tig><term>Nutzer</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
      <tig><term>Benutzer</term></tig></langSet></termEntry></body></text></martif>`
  for (const xml of [version3, version2]) {
    const [concept] = readTbx(xml, 'glossary.tbx')
    assert.deepEqual(
      concept?.terms.map(({ text, locale, status }) => [text, locale, status]),
      [
        ['user', 'en', 'preferred'],
        ['Nutzer', 'de', 'forbidden'],
        ['Benutzer', 'de', 'preferred'],
      ],
    )
  }
})

test('what is no TBX is named', () => {
  assert.throws(() => readTbx('<xliff/>', 'a.tbx'), /a\.tbx: Expected the root element `tbx`/)
  assert.throws(() => readTbx('<tbx>', 'a.tbx'), /a\.tbx: Expected well-formed XML/)
})
