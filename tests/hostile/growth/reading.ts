/** Documents that repeat one construct. */
import { reading, sentence, times, type Shapes } from './shape.ts'

const links: Shapes = {
  'reading: link definitions': reading(
    (n) => times(n, (i) => `[d${i}]: https://a.example/${i}\n`) + sentence(1),
  ),
  'reading: link definitions used': reading(
    (n) =>
      times(n, (i) => `${sentence(i, `[あ][d${i}]`, `[A][d${i}]`)}\n\n`) +
      times(n, (i) => `[d${i}]: https://a.example/${i}\n`),
  ),
  'reading: link definitions over lines': reading(
    (n) =>
      times(n, (i) => `${sentence(i, `[あ][d${i}]`, `[A][d${i}]`)}\n\n`) +
      times(n, (i) => `[d${i}]:\n  a${i}.md\n  "Title\n${i}"\n`),
  ),
  'reading: link definitions left open': reading(
    (n) => sentence(1, '[あ][d]', '[A][d]') + '\n\n' + '[d\n'.repeat(n) + '[d]: "\n'.repeat(n),
  ),
  'reading: footnotes': reading(
    (n) =>
      times(n, (i) => `${sentence(i, `あ[^${i}]`, `A[^${i}]`)}\n\n`) +
      times(n, (i) => `[^${i}]: ${sentence(n + i)}\n\n`),
  ),
  'reading: references to one footnote': reading(
    (n) =>
      sentence(1, 'あ[^1]'.repeat(n), 'A[^1]'.repeat(n)) + `\n\n${'A[^1]'.repeat(n)}\n\n[^1]: b`,
  ),
  'reading: footnotes in steps': reading(
    (n) => times(n, (i) => `1. Open it[^${i}]\n`) + times(n, (i) => `\n[^${i}]: [^${i + 1}]`),
  ),
  'reading: missing anchors': reading((n) =>
    times(n, (i) => `${sentence(i, `[あ](#x${i})`, `[A](#x${i})`)}\n\n`),
  ),
  'reading: missing anchors among headings': reading((n) =>
    times(
      n,
      (i) =>
        `## ${sentence(i, `あ${i}`, `Heading ${i}`)}\n\n${sentence(n + i, `[あ](#heading-x${i})`)}\n\n`,
    ),
  ),
  'reading: missing links': reading((n) =>
    times(n, (i) => `${sentence(i, `[あ](x${i}.md)`, `[A](x${i}.md)`)}\n\n`),
  ),
  'reading: missing images': reading((n) => times(n, (i) => `![${sentence(i)}](x${i}.png)\n\n`)),
  'reading: missing includes': reading(
    (n) => times(n, (i) => `[!INCLUDE [a](i${i}.md)]\n\n`) + sentence(1),
  ),
  'reading: bare addresses': reading((n) =>
    sentence(
      1,
      times(n, (i) => `https://a.example/${i}を参照 `),
      times(n, (i) => `(https://a.example/${i}) `),
    ),
  ),
  'reading: anchors left open': reading((n) => times(n, (i) => `<a name="n${i}">`) + sentence(1)),
}

const html: Shapes = {
  'reading: comments': reading((n) => times(n, (i) => `<!-- c${i} -->\n`) + sentence(1)),
  'reading: comments left open': reading((n) => times(n, (i) => `<!-- c${i} `) + sentence(1)),
  'reading: frames': reading(
    (n) => times(n, (i) => `<iframe src="https://a.example/${i}"></iframe>\n`) + sentence(1),
  ),
  'reading: frames left open': reading(
    (n) => times(n, (i) => `<iframe src="https://a.example/${i}">\n`) + sentence(1),
  ),
  'reading: frames in a half': reading((n) =>
    sentence(
      1,
      times(n, (i) => `<iframe src="https://a.example/${i}"></iframe>`),
    ),
  ),
  'reading: elements left open': reading((n) => '<div>'.repeat(n) + sentence(1)),
  'reading: foreign elements': reading((n) => '<svg><math><mtext>'.repeat(n) + sentence(1)),
  'reading: attributes': reading((n) => `<p ${times(n, (i) => `a${i}="b" `)}>${sentence(1)}</p>`),
  'reading: wrong nesting': reading((n) => '<b><i></b></i>'.repeat(n) + sentence(1)),
  'reading: character references': reading((n) => sentence(1, '&amp;'.repeat(n), '&'.repeat(n))),
  'reading: tags without end': reading((n) => '<a b="'.repeat(n) + sentence(1)),
  'reading: table in table': reading((n) => '<table><tr><td>'.repeat(n) + sentence(1)),
}

const blocks: Shapes = {
  'reading: nested lists': reading((n) =>
    times(n, (i) => `${'  '.repeat(i % 90)}- ${sentence(i)}\n`),
  ),
  'reading: nested quotes': reading((n) =>
    times(n, (i) => `${'>'.repeat(i % 90)} ${sentence(i)}\n`),
  ),
  'reading: equal headings': reading((n) =>
    times(n, (i) => `## ${sentence(i, '見出し', 'Heading')}\n\n`),
  ),
  'reading: wide table': reading(
    (n) => `|${'h|'.repeat(n)}\n|${'-|'.repeat(n)}\n|${times(n, (i) => `${sentence(i)}|`)}`,
  ),
  'reading: long table': reading((n) => `|h|\n|-|\n${times(n, (i) => `|${sentence(i)}|\n`)}`),
  'reading: tabs': reading(
    (n) => `${times(n, (i) => `# [T${i}](#tab/t${i})\n\n${sentence(i)}\n\n`)}---\n`,
  ),
  'reading: alerts': reading((n) => times(n, (i) => `> [!NOTE]\n> ${sentence(i)}\n\n`)),
  'reading: zones': reading((n) => ':::zone pivot="a"\n'.repeat(n) + sentence(1)),
  'reading: monikers': reading((n) =>
    times(n, (i) => `::: moniker range="v${i}"\n${sentence(i)}\n::: moniker-end\n`),
  ),
  'reading: fences': reading((n) => '```\nx\n```\n'.repeat(n) + sentence(1)),
  'reading: fences left open': reading((n) => '~~~ a`\n'.repeat(n) + sentence(1)),
  'reading: lines of a paragraph': reading((n) => times(n, (i) => `${sentence(i)}\n`)),
  'reading: steps': reading((n) => times(n, (i) => `${i + 1}. ${sentence(i, '押す', 'Select')}\n`)),
  'reading: front matter without end': reading(
    (n) => `---\n${times(n, (i) => `a${i}: b\n`)}${sentence(1)}`,
  ),
  'reading: aliases in front matter': reading((n) => {
    const aliases = times(
      Math.min(n, 40),
      (i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]\n`,
    )
    return `---\na0: &a0 [x]\n${aliases}---\n${sentence(1)}`
  }),
}

const halves: Shapes = {
  'reading: stars': reading((n) => sentence(1, '*a '.repeat(n), '**a '.repeat(n))),
  'reading: brackets': reading((n) => sentence(1, '['.repeat(n), '![a'.repeat(n))),
  'reading: backticks': reading((n) =>
    sentence(
      1,
      times(n, (i) => '`'.repeat(1 + (i % 50)) + ' '),
    ),
  ),
  'reading: longer and longer backticks': reading((n) => {
    const most = Math.ceil(Math.sqrt(2 * n))
    return times(most, (i) => '`'.repeat(i) + ' ') + sentence(1)
  }),
  'reading: emoji': reading((n) => sentence(1, ':a'.repeat(n), ':smile: '.repeat(n))),
  'reading: numbers': reading((n) =>
    sentence(
      1,
      times(n, (i) => `${i} `),
      times(n, (i) => `${i},`),
    ),
  ),
  'reading: halves left open': reading((n) =>
    times(n, (i) => `<span data-ttu-id="abcde-${100 + i}">あ`),
  ),
  'reading: one id': reading((n) => times(n, () => `${sentence(1)}\n\n`)),
}

export const readingShapes: Shapes = { ...links, ...html, ...blocks, ...halves }
