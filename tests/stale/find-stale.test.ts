import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findStale } from '../../src/stale/find-stale.ts'
import { toSourceText } from '../../src/stale/source-text.ts'

const pair = (id: number, target: string, source: string) =>
  `<span data-ttu-id="0fbc5-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="0fbc5-${id}">${source}</span></span>`

const document = [
  `# ${pair(101, '灯台', 'Lighthouse')}`,
  `${pair(102, '毎日掃除します。', 'Clean it every day.')} ${pair(103, '布で拭きます。', 'Wipe the lens with a **cloth**.')}`,
  `- ${pair(104, '[港](a.md)を見ます。', 'Watch the [harbour](a.md).')}\n- ${pair(105, '記録します。', 'Write it down.')}`,
  pair(106, '記録します。', 'Write it down.'),
].join('\n\n')

const originals =
  '# Lighthouse\n\nClean it every day. Wipe the lens with a **cloth**.\n\n- Watch the [harbour](a.md).\n- Write it down.\n\nWrite it down.\n'

const stale = (current: string) =>
  findStale(toSourceText(document), current, 'en-us').map(
    ({ id, now }) => `${id.slice(6)}: ${now?.text ?? '-'}`,
  )

describe('sentences whose source has changed', () => {
  test('nothing where the originals are as they were', () => {
    assert.deepEqual(stale(originals), [])
  })

  test('nothing for other line breaks, marks, new sentences and moved blocks', () => {
    assert.deepEqual(stale(originals.replace('every day. Wipe', 'every\nday.\nWipe')), [])
    assert.deepEqual(stale(originals.replace('**cloth**', 'cloth')), [])
    assert.deepEqual(stale(originals.replace('Wipe', 'Never use sand on it. Wipe')), [])
    assert.deepEqual(stale(originals.replace('- Watch', '- Ring the bell at noon.\n- Watch')), [])
  })

  test('a changed word, with the new sentence', () => {
    assert.deepEqual(stale(originals.replace('every day', 'every week')), [
      '102: Clean it every week.',
    ])
  })

  test('words before or behind a sentence', () => {
    assert.deepEqual(stale(originals.replace('Wipe', 'Then wipe')), [
      '103: Then wipe the lens with a **cloth**.',
    ])
  })

  test('another address of a link', () => {
    assert.deepEqual(stale(originals.replace('a.md', 'b.md')), ['104: Watch the [harbour](b.md).'])
  })

  test('one of two that say the same', () => {
    assert.deepEqual(stale(originals.replace('\n\nWrite it down.', '\n\nWrite it up.')), [
      '106: Write it up.',
    ])
  })

  test('a sentence that is gone', () => {
    assert.deepEqual(stale(originals.replace(' Wipe the lens with a **cloth**.', '')), ['103: -'])
  })
})
