import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadOptions } from '../../../src/sxs/read-options.ts'
import { fillAddresses } from '../../../src/sxs/twin/addresses.ts'
import { readTwins } from '../../../src/sxs/twin/twin.ts'
import { pair } from '../pairs.ts'

const FILES: Record<string, string> = {
  'includes/name.md': `---\ntitle: x\n---\n${pair(101, '製品', 'Product')}\n`,
  'includes/steps.md': `${pair(101, '開く。', 'Open.')}\n\n- [${pair(102, '次', 'Next')}](../next.md)\n`,
  'includes/circle.md': 'a [!INCLUDE [round](circle.md)] b',
}

const surroundings: ReadOptions = {
  resolveLink: (href, from, page) =>
    href.startsWith('nowhere') ? {} : { href: `/{locale}/${from}>${page}>${href}` },
  resolveImage: (src) => (src.startsWith('lost') ? {} : { src: `/media/${src}` }),
  readInclude: (path) => (FILES[path] === undefined ? undefined : { path, text: FILES[path] }),
}

/** Both twins, their addresses in `«»`. */
function twins(text: string): [target: string, source: string] {
  const { target, source } = readTwins('a.md', text, surroundings)
  const show = (twin: string) => fillAddresses(twin, (address) => `«${address}»`).trimEnd()
  return [show(target), show(source)]
}

test('the halves of a language stand in place of the pairs, everything else as it is written', () => {
  const text = [
    '---',
    'title: x',
    '---',
    `# ${pair(101, '見出し', 'Heading')}`,
    '',
    `1. ${pair(102, '**開く** 。', '**Open** it.')} ${pair(103, '閉じる。', 'Close.')}`,
    '',
    '> [!NOTE]',
    `> ${pair(104, '注', 'Mind')}`,
  ].join('\r\n')
  assert.deepEqual(twins(text), [
    '# 見出し\n\n1. **開く** 。 閉じる。\n\n> [!NOTE]\n> 注',
    '# Heading\n\n1. **Open** it. Close.\n\n> [!NOTE]\n> Mind',
  ])
})

test('of half a wrapper nothing is left, and quotes that were damaged with it are mended', () => {
  const [target] = twins('<span data-ttu-id="aaaaa-101">い')
  assert.equal(target, 'い')
  const damaged = pair(101, '[い](a &quot;t&quot;)', 'a').replace('aaaaa-101"', 'aaaaa-101&quot;')
  assert.match(twins(damaged)[0], /^\[い\]\(<?«[^»]*»>? "t"\)$/)
})

test('included text stands in the language, the quote and the list item of its directive', () => {
  assert.deepEqual(twins('Use [!INCLUDE [n](includes/name.md)] now.'), [
    'Use 製品 now.',
    'Use Product now.',
  ])
  const [, quoted] = twins('- > [!INCLUDE [n](includes/steps.md)]')
  assert.equal(
    quoted,
    '- > Open.\n  >\n  > - [Next](«/{locale}/includes/steps.md>a.md>../next.md»)',
  )
  const half = pair(101, '[!INCLUDE [n](includes/name.md)]。', '[!INCLUDE [n](includes/name.md)]')
  assert.deepEqual(twins(half), ['製品。', 'Product'])
})

test('what cannot be included is shown by its name; a circle ends', () => {
  assert.equal(twins('[!INCLUDE [the name](none.md)]')[0], '`the name`')
  assert.equal(twins('[!INCLUDE [n](includes/circle.md)]')[0], 'a `round` b')
})

test('directives for images, videos and names become plain Markdown', () => {
  assert.equal(
    twins(':::image type="content" source="x.png" alt-text="a [b]":::')[0],
    '![a \\[b\\]](«/media/x.png»)',
  )
  assert.equal(twins(':::image type="icon" source="x.png":::')[0], '![](«/media/x.png»)')
  assert.equal(twins('> [!VIDEO https://example.org/v]')[0], '> <https://example.org/v>')
  assert.equal(twins('The :::no-loc text="Desk":::.')[0], 'The Desk.')
})

test('code stays as it is written', () => {
  const code = [
    '```md',
    '[a](b.md) [!INCLUDE [n](includes/name.md)]',
    '```',
    '',
    '`[a](b.md)` `[!INCLUDE [n](includes/name.md)]` \\[!INCLUDE [n](includes/name.md)]',
  ].join('\n')
  assert.equal(twins(code)[0].replace(/\(<?«[^»]*»>?\)]$/, '(includes/name.md)]'), code)
})
