/**
 * The lexical scan beside an HTML parser that knows nothing of it: both must find the same pairs, in the
 * same order. The parser has no offsets of halves and closes what is open, so it cannot replace the scan,
 * but it can tell whether the scan overlooks or invents a pair.
 */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suite, test } from 'node:test'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { scan } from '../../../src/sxs/pairs/scan.ts'

const shared = path.join(import.meta.dirname, '../../../../shared')
const seed = path.join(import.meta.dirname, '../../../source-docs')

/** One file in so many of the docset is looked at. */
const SHARE = 20

const parser = unified().use(rehypeParse, { fragment: true })

/** Ids of the elements that carry an attribute, in the order of the document. */
function idsOf(text: string, attribute: 'data-ttu-id' | 'data-stu-id'): string[] {
  const property = attribute === 'data-ttu-id' ? 'dataTtuId' : 'dataStuId'
  const tree = parser.parse(text)
  return selectAll(`[${attribute}]`, tree).map(({ properties }) => String(properties[property]))
}

function check(file: string): void {
  const text = readFileSync(file, 'utf8')
  const { pairs } = scan(text)
  // What the scan looks through: comments, and wrappers with `&quot;` for a quote.
  const mended = text.replace(/<!--|-->/g, '').replaceAll('&quot;', '"')
  for (const attribute of ['data-ttu-id', 'data-stu-id'] as const)
    assert.deepEqual(
      pairs.map(({ id }) => id),
      idsOf(mended, attribute),
      `${path.basename(file)}: ${attribute}`,
    )
}

test('the guide: a parser finds the pairs that the scan finds', () => {
  const files = globSync('**/*.md', { cwd: seed })
  assert.ok(files.length > 0)
  for (const file of files) check(path.join(seed, file))
})

for (const [name, pattern, share] of [
  ['samples', 'samples/*/*/sxs.md', 1],
  ['docset', 'docset/**/*.md', SHARE],
] as const) {
  const skip = !existsSync(path.join(shared, name)) && `no ../shared/${name}`
  suite(`${name}: a parser finds the pairs that the scan finds`, { skip }, () => {
    const files = globSync(pattern, { cwd: shared }).sort()
    for (const file of files.filter((_, index) => index % share === 0))
      test(file, () => check(path.join(shared, file)))
  })
}
