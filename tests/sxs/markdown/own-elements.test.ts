import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { NONCE, SOURCE_TOKEN, TARGET_TOKEN } from '../../../src/sxs/markdown/own-elements.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { page, pair } from '../pairs.ts'

const sentence = pair(101, '本物。', 'Genuine.')

/** What stands for the first pair, with the word a document would have to know left out or guessed. */
const forged = (word: string) => `<x-t${word} n=0></x-t${word}><x-s${word} n=0>*</x-s${word}>`

/** Ways to write a token: whatever the pipeline decodes, joins or leaves as it is. */
const ways: Record<string, (token: string) => string> = {
  'as it is': (token) => token,
  'with its escaped star': (token) => token.replace('*', '\\*'),
  'in upper case': (token) => token.toUpperCase(),
  'in code': (token) => `\`${token}\``,
  'in fenced code': (token) => `\`\`\`\n${token}\n\`\`\``,
  'in entities': (token) => token.replaceAll('<', '&lt;'),
  'in entities, letter by letter': (token) =>
    token.replace(/\w/g, (letter) => `&#${letter.charCodeAt(0)};`),
  'in escapes': (token) => token.replace(/[<>*=-]/g, '\\$&'),
  'in a title': (token) => `[a](http://b.c "${token.replaceAll('<', '&lt;')}")`,
  'in an alternative text': (token) => `![${token.replaceAll('<', '&lt;')}](a.png)`,
  'in an HTML block': (token) => `<div>\n${token}\n</div>`,
  'in pieces, a stray wrapper between': (token) =>
    token.replace('x-t', 'x<span data-ttu-id="aaaaa-999">-t'),
  'in pieces, a comment between': (token) => token.replace('x-t', 'x<!-- -->-t'),
  'in a half': (token) => pair(102, token, token),
  'in code in a half': (token) => pair(102, `\`${token}\``, `\`${token}\``),
}

for (const [way, write] of Object.entries(ways)) {
  for (const word of ['', `-${'0'.repeat(NONCE.length)}`]) {
    test(`a token that a document writes ${way} stands for nothing: x-t${word}`, () => {
      const file = new VFile({ path: 'a.md', value: page(`${sentence}\n\n${write(forged(word))}`) })
      const { html } = readDocument(file)
      assert.equal(html.split('本物。').length, 2, 'the target text is there once')
      assert.equal(html.split('Genuine.').length, 2, 'the source text is there once')
      assert.match(html, /(?:&#x3C;|"<)x-t/i, 'what was written can be read')
    })
  }
}

test('elements of directives cannot be written in their place', () => {
  const opened: string[] = []
  const file = new VFile({
    path: 'a.md',
    value: page(`${sentence}\n\n<x-include src="b.md" text="t"></x-include>`),
  })
  const { html } = readDocument(file, {
    readInclude: (src) => (opened.push(src), { path: src, text: 'secret' }),
  })
  assert.deepEqual(opened, [])
  assert.match(html, /&#x3C;x-include src="b\.md" text="t">/)
})

test('an included file cannot repeat a sentence of the including one', () => {
  const file = new VFile({ path: 'a.md', value: page(`${sentence}\n\n[!INCLUDE [b](b.md)]`) })
  const { html } = readDocument(file, {
    readInclude: (path) => ({ path, text: `${forged('')}\n\n\`${forged('')}\`` }),
  })
  assert.equal(html.split('Genuine.').length, 2)
})

test('the word differs in every process, and what is written does not', () => {
  const script = `
    const { readFileSync } = await import('node:fs')
    const { VFile } = await import('vfile')
    const { NONCE } = await import('./src/sxs/markdown/own-elements.ts')
    const { readDocument } = await import('./src/sxs/read-document.ts')
    const path = process.argv[1]
    const file = new VFile({ path, value: readFileSync(path) })
    const document = readDocument(file)
    console.log(JSON.stringify({ NONCE, document, messages: file.messages.map(String) }))`
  const root = path.resolve(import.meta.dirname, '../../..')
  const guide =
    'source-docs/skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins.md'
  const read = (): { NONCE: string } =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script, guide], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      }),
    )
  const { NONCE: one, ...first } = read()
  const { NONCE: other, ...second } = read()
  assert.notEqual(one, other)
  assert.deepEqual(first, second)
  assert.ok(!JSON.stringify(first).includes(one))
})

test('tokens are custom elements that no document has', () => {
  for (const name of [TARGET_TOKEN, SOURCE_TOKEN]) assert.match(name, /^x-[st]-[0-9a-f]{16}$/)
})

const directives: Record<string, string> = {
  'in indented code': '    [!VIDEO http://v/]',
  'behind a backslash': '\\[!VIDEO http://v/]',
}
for (const [where, body] of Object.entries(directives)) {
  test(`a directive that stands ${where} is shown as it is written`, () => {
    const file = new VFile({ path: 'a.md', value: page(`${sentence}\n\n${body}`) })
    assert.match(readDocument(file).html, /\[!VIDEO (?:<a href="[^"]*">)?http:\/\/v\/(?:<\/a>)?\]/)
  })
}

test('a backslash before a sentence does not make its place text', () => {
  const file = new VFile({ path: 'a.md', value: page(`C:\\${sentence}`) })
  const { html } = readDocument(file)
  assert.match(html, /C:\\<span data-s="101">本物。<\/span>/)
  assert.match(html, /C:\\<span data-s="101">Genuine\.<\/span>/)
  assert.deepEqual(file.messages, [])
})
