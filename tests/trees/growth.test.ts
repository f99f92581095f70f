/** Hostile sizes: a text of one shape is read out of its dialect in time that grows with its length, not with its square. */
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { toMarkdown } from '../../src/trees/dialect/to-markdown.ts'
import { patience } from '../patience.ts'

const LENGTH = 250_000

const SHAPES: Record<string, string> = {
  'tags of a template in one line': '[a](b/{{< c "d" >}}/) ',
  'tags of a template that open': '{{< comment >}}\n',
  'blocks between slashes that open': '/// note\n',
  'indented blocks': '!!! note "x"\n    a\n',
  'indented tabs': '=== "a"\n\n    b\n\n',
  'lists of attributes': '[a](b){ .c } ',
  'lists of attributes that never end': 'a){.b ',
  'scripts that never end': '<script>\n',
  'components that never end': '<Aa>\n',
  'lines that stand for files': '{* a *}\n',
  'comments that never end': '<!-- a\n',
}

suite('reading dialects of hostile sizes', () => {
  for (const [name, part] of Object.entries(SHAPES))
    test(name, { timeout: patience(5) }, () => {
      const value = `Text.\n\n${part.repeat(LENGTH / part.length)}`
      assert.match(toMarkdown(new VFile({ path: 'a.md', value })).text, /^Text\./)
    })
})
