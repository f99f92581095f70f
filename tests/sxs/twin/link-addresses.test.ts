import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readdressLine } from '../../../src/sxs/twin/link-addresses.ts'

const shout = (line: string) =>
  readdressLine(line, (address, kind) =>
    address.startsWith('stay') ? undefined : `${kind}:${address.toUpperCase()}`,
  )

const ROWS: [title: string, line: string, expected: string][] = [
  ['a link', 'See [a](b.md) and [c](d.md "t").', 'See [a](link:B.MD) and [c](link:D.MD "t").'],
  ['an image', '![a [b] c](d.png)', '![a [b] c](image:D.PNG)'],
  ['an image in a link', '[![a](b.png)](c.md)', '[![a](image:B.PNG)](link:C.MD)'],
  ['brackets in an address', '[a](b(c).md)', '[a](<link:B(C).MD>)'],
  ['an address in angle brackets', '[a](<b c.md>)', '[a](<link:B C.MD>)'],
  ['a definition', '[a]: b.md "t"', '[a]: link:B.MD "t"'],
  ['a definition of an image', '> [a]: b.png', '> [a]: image:B.PNG'],
  ['a tag', '<a class="x" href="b.md">a</a>', '<a class="x" href="link:B.MD">a</a>'],
  ["a tag's single quotes", "<img src='b.png'>", '<img src="image:B.PNG">'],
  ['what has nowhere to lead', '[a](stay.md) <a href="stay">', '[a](stay.md) <a href="stay">'],
  ['no address', '[a]()', '[a]()'],
  ['code', '`[a](b.md)` ``[a](b)``', '`[a](b.md)` ``[a](b)``'],
  ['what is escaped', '\\[a\\](b.md)', '\\[a\\](b.md)'],
  ['an include', '[!INCLUDE [a](b.md)]', '[!INCLUDE [a](b.md)]'],
  ['quoted code', '[!code-cs[a](b.cs)]', '[!code-cs[a](b.cs)]'],
]

for (const [title, line, expected] of ROWS) {
  test(`addresses: ${title}`, () => assert.equal(shout(line), expected))
}
