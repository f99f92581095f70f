import assert from 'node:assert/strict'
import { test } from 'node:test'
import { llmsText } from '../../src/render/llms-text.ts'

test('lists the pages of each language by the contents tree; other links and empty branches are left out', () => {
  const page = (label: string, href: string) => ({ label, lang: 'en', href, page: href, items: [] })
  const sections = [
    {
      label: 'Set up',
      lang: 'en',
      items: [page('A [b]', '/en-us/a/'), page('Two\n lines', '/en-us/c(d)/')],
    },
    { ...page('Parent', '/en-us/p/'), items: [page('Child', '/en-us/p/q/')] },
    {
      label: 'Elsewhere',
      lang: 'en',
      items: [{ label: 'x', lang: 'en', href: 'https://example.org/', external: true, items: [] }],
    },
  ]
  const text = llmsText({
    name: 'Guide',
    summary: 'What it\nis.',
    parts: [{ language: 'English', sections }],
    toTwin: (href) => `${href}index.md`,
  })
  assert.equal(
    text,
    `# Guide

> What it is.

## English

- Set up
  - [A \\[b\\]](/en-us/a/index.md)
  - [Two lines](/en-us/c%28d%29/index.md)
- [Parent](/en-us/p/index.md)
  - [Child](/en-us/p/q/index.md)
`,
  )
})
