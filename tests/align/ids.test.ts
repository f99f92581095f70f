import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { alignDocument, type Unit } from '../../src/align/index.ts'

const locales = { targetLocale: 'fr-fr', sourceLocale: 'en-us' }

/** A text whose paragraphs say the same in both languages: what is aligned is plain. */
function unitsOf(paragraphs: readonly string[], path = 'a.md'): Unit[] {
  const text = paragraphs.join('\n\n')
  const { blocks } = alignDocument({ path, target: text, source: text }, locales)
  return blocks.flatMap(({ units }) => units)
}

const word = fc.constantFrom(
  'open',
  'file',
  'server',
  'wait',
  'user',
  'click',
  'save',
  'report',
  'queue',
)
const sentence = fc
  .array(word, { minLength: 3, maxLength: 6 })
  .map((words) => `The ${words.join(' ')}.`)

suite('ids', () => {
  test('have the form of side-by-side Markdown and are unique in a document', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (paragraphs) => {
        const ids = unitsOf(paragraphs).map(({ id }) => id)
        for (const id of ids) assert.match(id, /^[0-9a-f]{5}-[0-9]{3,}$/)
        assert.equal(new Set(ids).size, ids.length)
      }),
      { numRuns: 50 },
    )
  })

  test('an edit elsewhere changes none of a sentence that is said once', () => {
    const unique = fc.uniqueArray(sentence, { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(
        unique,
        fc.nat(),
        fc.constantFrom('cut', 'add', 'change'),
        (paragraphs, nat, edit) => {
          const at = nat % paragraphs.length
          const rest =
            edit === 'cut'
              ? []
              : edit === 'add'
                ? [paragraphs[at]!, 'Something new.']
                : ['Something new.']
          const idOf = (all: readonly string[]) =>
            new Map(unitsOf(all).map(({ id, source }) => [source!.markdown, id]))
          const before = idOf(paragraphs)
          const after = idOf(paragraphs.toSpliced(at, 1, ...rest))
          for (const [text, id] of after)
            if (before.has(text)) assert.equal(id, before.get(text), text)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a sentence that is repeated is known by the one before it', () => {
    const repeated = [
      'First thing here.',
      'Click the button.',
      'Second thing here.',
      'Click the button.',
    ]
    const idOf = (paragraphs: readonly string[]) => unitsOf(paragraphs).map(({ id }) => id)
    const before = idOf(repeated)
    const after = idOf(['A new start.', ...repeated])
    assert.deepEqual(after.slice(1), before)
  })

  test('marks, addresses, case and punctuation do not count; the path does', () => {
    const [plain] = unitsOf(['Open the file now'])
    const [marked] = unitsOf(['**Open** the [file](a/b.md) NOW!'])
    assert.equal(marked!.id, plain!.id)
    const [elsewhere] = unitsOf(['Open the file now'], 'b.md')
    assert.notEqual(elsewhere!.id.split('-')[0], plain!.id.split('-')[0])
    assert.equal(elsewhere!.id.split('-')[1], plain!.id.split('-')[1])
  })
})
