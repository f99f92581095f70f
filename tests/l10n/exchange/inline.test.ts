import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readInline, textOf } from '../../../src/l10n/exchange/inline.ts'

/** A half with its codes in brackets: `‹bold **›`. */
function show(half: string): string {
  const [inlines] = readInline([half])
  return inlines!
    .map((inline) => (inline.kind === 'text' ? inline.raw : `‹${inline.type} ${inline.raw}›`))
    .join('')
}

const cases: Record<string, [half: string, expected: string]> = {
  'plain text': ['サインインする', 'サインインする'],
  'one bold letter beside a Chinese mark': ['，**在**渲', '，‹bold **›在‹bold **›渲'],
  'one letter between bold ones': [
    '**「x」**の**「y」**',
    '‹bold **›「x」‹bold **›の‹bold **›「y」‹bold **›',
  ],
  bold: ['Click **OK**.', 'Click ‹bold **›OK‹bold **›.'],
  'bold and italic is one code': ['***name***', '‹bold-italic ***›name‹bold-italic ***›'],
  'a link with its address': [
    '[a *b*](c.md#d "e")',
    '‹link [›a ‹italic *›b‹italic *›‹link ](c.md#d "e")›',
  ],
  'a link without text': ['x [](c.md)', 'x ‹link [›‹link ](c.md)›'],
  'what looks like a link definition': ['[**OK**]: go', '[‹bold **›OK‹bold **›]: go'],
  'what looks like a list': ['1. first', '1. first'],
  'what looks like a heading': ['# first #', '# first #'],
  'what looks like an HTML block': ['<div>x', '‹html <div>›x'],
  'half a comment': ['<!--', '<!--'],
  code: ['run `a | b`', 'run ‹code `a | b`›'],
  image: ['see ![alt](a.png).', 'see ‹image ![alt](a.png)›.'],
  'line break': ['a<br/>b', 'a‹break <br/>›b'],
  anchor: ['<a name="top"> </a>', '‹html <a name="top">› ‹html </a>›'],
  'character reference': ['a&nbsp;b &unknown c', 'a‹entity &nbsp;›b &unknown c'],
  'reference within an address': ['[a](b?c&amp;d)', '‹link [›a‹link ](b?c&amp;d)›'],
  'bare address': ['mail a@b.example', 'mail ‹link ›a@b.example‹link ›'],
  autolink: ['<https://a.example>', '‹link <›https://a.example‹link >›'],
  'escaped markup': ['\\*\\*a\\*\\*', '\\*\\*a\\*\\*'],
  'bold that ends at Japanese punctuation': ['**「開始」**を', '‹bold **›「開始」‹bold **›を'],
  'bold that starts with a bracket after a letter': ['の**(a)**', 'の‹bold **›(a)‹bold **›'],
  'a newline within': ['**a\nb** c', '‹bold **›a\nb‹bold **› c'],
  'characters outside the basic plane': ['𠮷**野**家', '𠮷‹bold **›野‹bold **›家'],
}

for (const [name, [half, expected]] of Object.entries(cases)) {
  test(`reads ${name}`, () => {
    assert.equal(show(half), expected)
  })
}

test('a half is not read on into the next', () => {
  const [first, second] = readInline(['**a `b', 'c` d**'])
  assert.equal(textOf(first!), '**a `b')
  assert.equal(textOf(second!), 'c` d**')
})

test('a half too long to be one sentence is read as a short one is', () => {
  for (const [half] of Object.values(cases)) {
    const codes = (text: string) =>
      readInline([text])[0]!.flatMap((code) =>
        code.kind !== 'text' && code.start < half.length
          ? [`${code.kind} ${code.type} ${code.raw}`]
          : [],
      )
    assert.deepEqual(codes(`${half} ${'語 '.repeat(2000)}`), codes(half), half)
  }
})

test('text and codes make up the half, and paired codes nest', () => {
  const markdown = fc.string({
    unit: fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      'a',
      'の',
      '。',
      ' ',
      '\n',
      '\r',
      '&lt;',
      '\\',
      '!',
      '|',
      '~',
      '𠮷',
      '<br>',
    ),
  })
  fc.assert(
    fc.property(fc.array(markdown, { maxLength: 5 }), (halves) => {
      const read = readInline(halves)
      assert.deepEqual(
        read.map((inlines) => inlines.map(({ raw }) => raw).join('')),
        halves,
      )
      for (const inlines of read) {
        const open: number[] = []
        for (const code of inlines) {
          if (code.kind === 'open') open.push(code.pair)
          if (code.kind === 'close') assert.equal(open.pop(), code.pair)
        }
        assert.deepEqual(open, [])
      }
    }),
    { numRuns: 2000 },
  )
})
