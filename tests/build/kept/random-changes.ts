/** Changes of a docset as people make them, drawn at random: the same ones for the same seed. */
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { page, pair } from '../../sxs/pairs.ts'

type Random = () => number

const WORDS = ['設定', '接続', '管理', '会議', '電話', '音声', '画面', '手順', '証明書', '更新']
const FOLDERS = ['guide', 'guide/setup', 'guide/extra', 'guide/calls/voice']
const LOCALES = ['ja-JP', 'ja-JP', 'ja-JP', 'de-DE']

/** A picture that is so many pixels wide: a bitmap of one row, which no library need understand further. */
function picture(width: number): Buffer {
  const bytes = Buffer.alloc(54 + Math.ceil((width * 3) / 4) * 4)
  bytes.write('BM')
  bytes.writeUInt32LE(bytes.length, 2)
  bytes.writeUInt32LE(54, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(1, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(24, 28)
  return bytes
}

export class RandomChanges {
  readonly #project: string
  readonly #docs: string
  readonly #random: Random
  #number = 0

  /** @param project a copy of the project, with its documents in `docs` */
  constructor(project: string, random: Random) {
    this.#project = project
    this.#docs = path.join(project, 'docs')
    this.#random = random
  }

  /** Every kind of change, by what it is called. */
  readonly kinds: Record<string, () => void> = {
    'a document is added': () => this.addDocument(),
    'a document says something else': () => this.#rewrite(this.#document()),
    'a sentence is added': () => appendFileSync(this.#document(), `\n\n${this.#sentence()}\n`),
    'a title is another': () =>
      this.#edit(this.#document(), /^# .*$/m, () => `# ${this.#sentence()}`),
    'a heading is added': () => appendFileSync(this.#document(), `\n\n## ${this.#sentence()}\n`),
    'a document has another name': () => this.#rename(),
    'a document is removed': () => this.#remove(),
    'an include says something else': () => this.#write(this.#include(), `${this.#sentence()}\n`),
    'an include comes or goes': () => this.#toggle(this.#include(), `${this.#sentence()}\n`),
    'an image is another': () => this.#write(this.#image(), picture(1 + this.#below(9))),
    'an image comes or goes': () => this.#toggle(this.#image(), picture(4)),
    'the contents are another': () => this.writeContents(),
    'the contents come or go': () =>
      this.#toggle('guide/toc.yml', '- name: all\n  href: start.md\n'),
    'the redirections are others': () => this.writeRedirects(),
    'the glossary is another': () =>
      this.#write('glossary.csv', `source,target\nTerm,${this.#word()}\n`),
    'the configuration is another': () => this.#configure(),
    'a text of the interface is another': () =>
      this.#edit(
        path.join(this.#project, 'src/site/strings/ja.ts'),
        /'nav\.next': '.*'/,
        () => `'nav.next': '${this.#word()}'`,
      ),
  }

  addDocument(): void {
    const file = `${this.#pick(FOLDERS)}/page-${++this.#number}.md`
    this.#write(file, this.#text())
  }

  writeContents(): void {
    const names = this.#documents().map((file) =>
      path.relative(path.join(this.#docs, 'guide'), file),
    )
    const items = names
      .filter(() => this.#random() < 0.7)
      .map((name) => `  - href: ${name.replaceAll(path.sep, '/')}\n    name: ${this.#word()}\n`)
    this.#write(
      'guide/toc.yml',
      `- name: ${this.#word()}\n  items:\n  - name: x\n${items.join('')}`,
    )
  }

  writeRedirects(): void {
    const goals = this.#documents().slice(0, 1 + this.#below(4))
    const redirections = goals.map((file, index) => ({
      source_path: `guide/old-${index}.md`,
      redirect_url: `/${path.relative(this.#docs, file).replaceAll(path.sep, '/').slice(0, -3)}`,
    }))
    this.#write('.openpublishing.redirection.json', JSON.stringify({ redirections }))
  }

  #configure(): void {
    const settings = {
      name: { ja: this.#word(), en: 'Docs' },
      markdown: true,
      ...(this.#random() < 0.5 && { notice: { ja: this.#sentence() } }),
      ...(this.#random() < 0.2 && { offline: false }),
      ...(this.#random() < 0.3 && { targetLocale: 'de-de' }),
      ...(this.#random() < 0.5 && {
        accent: { light: this.#random() < 0.5 ? '#1d4ed8' : '#7c2d12', dark: '#c4b5fd' },
      }),
    }
    writeFileSync(
      path.join(this.#project, 'taiyaku.config.ts'),
      `export default { docsets: { docs: ${JSON.stringify(settings)} } }\n`,
    )
  }

  #rename(): void {
    const from = this.#document()
    const to = path.join(this.#docs, this.#pick(FOLDERS), `page-${++this.#number}.md`)
    mkdirSync(path.dirname(to), { recursive: true })
    renameSync(from, to)
  }

  #remove(): void {
    if (this.#documents().length > 4) rmSync(this.#document())
  }

  #rewrite(file: string): void {
    writeFileSync(file, this.#text())
  }

  #text(): string {
    const steps = Array.from({ length: 3 }, () => `1. ${this.#sentence()}`).join('\n')
    const blocks = [
      `# ${this.#sentence()}`,
      this.#sentence(),
      this.#link(),
      `![${this.#word()}](/${this.#image()})`,
      `[!INCLUDE [x](~/${this.#include()})]`,
      `## ${this.#sentence()}\n\n${steps}`,
      `## <a name="part"></a>${this.#sentence()}\n\n${this.#link()}`,
      '```xml\n<a/>\n```',
    ]
    const [title, ...rest] = blocks
    return page(
      [title, ...rest.filter(() => this.#random() < 0.6)].join('\n\n'),
      this.#pick(LOCALES),
    )
  }

  /** To a document that is there, that was there, or to one of its fragments. */
  #link(): string {
    const folder = this.#pick(FOLDERS)
    const fragment = this.#pick(['', '#part', '#aaaaa', ''])
    const name = `page-${1 + this.#below(this.#number + 1)}.md`
    return `${this.#sentence()} [${this.#word()}](~/${folder}/${name}${fragment})`
  }

  #sentence(): string {
    const number = 101 + this.#below(800)
    const target = `${this.#word()}を${this.#word()}します。`
    return pair(number, target, `Sentence ${this.#below(100)} on ${this.#below(100)}.`)
  }

  #toggle(name: string, content: string | Buffer): void {
    const file = path.join(this.#docs, name)
    if (existsSync(file)) rmSync(file)
    else this.#write(name, content)
  }

  #edit(file: string, what: RegExp, by: () => string): void {
    writeFileSync(file, readFileSync(file, 'utf8').replace(what, by))
  }

  #write(name: string, content: string | Buffer): void {
    const file = path.join(this.#docs, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  #include(): string {
    return `guide/includes/part-${this.#below(3)}.md`
  }

  #image(): string {
    return `guide/media/picture-${this.#below(4)}.bmp`
  }

  #documents(): string[] {
    return globSync('guide/**/*.md', { cwd: this.#docs })
      .filter((name) => !name.includes('includes'))
      .sort()
      .map((name) => path.join(this.#docs, name))
  }

  #document(): string {
    return this.#pick(this.#documents())
  }

  #word(): string {
    return this.#pick(WORDS)
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)]!
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }
}
