/** Hostile texts: real documents, damaged, and texts made of what has a meaning somewhere. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import { scan } from '../../src/sxs/pairs/scan.ts'
import { pair } from '../sxs/pairs.ts'

const ROOT = new URL('../../', import.meta.url)
const FOLDERS = ['source-docs', '../shared/samples']

/** What means something to the scan, to Markdown, to Learn Markdown, to HTML or to YAML. */
const MARKS = (
  '* ** *** _ __ ` `` ``` ~ ~~ ~~~ [ ] ]( ) ![ | |-|- --- === # ## > >> - 1. + \\ \\* & &amp; &#0; &#x110000; ' +
  '&quot; < > </ <! <!-- --> --!> <? <p> </p> <b> </b> <i> <em> </em> <a </a> <a> <a_name="x"></a> ' +
  '<table> <tr> <td> </table> <ul> <li> <div> </div> <span> </span> </span></span> <br/> <title> ' +
  '<script> </script> <style> <textarea> <plaintext> <svg> <math> <template> <select> <img_src=x_alt="y"> ' +
  '<input_type="checkbox"> <details> <summary> <pre> <code> ' +
  '<sip> [!NOTE] [!VIDEO_http://x/] [!INCLUDE_[a](b.md)] [!include_[c](c.md)] [!INCLUDE_[d](none.md)] [!code_x] ::: :::row::: :::row-end::: ' +
  ':::column::: :::image_source="a.png"_alt-text="x"::: :::no-loc_text="x"::: ::: zone ' +
  '<x-t_n=0></x-t><x-s_n=0>\\*</x-s> &lt;x-t_n=0>&lt;/x-t>&lt;x-s_n=0>*&lt;/x-s> <x-t_n=0></x-t> <x-s_n=1>*</x-s> ' +
  '<x-include_src="b.md"></x-include> <x-row> </x-row> <x-h></x-h> <!--~--> ' +
  ':x: <xref:\'a\'> <xref_href="a"/> [!notebook[](n.ipynb)] :::form_x="y"::: [p] [p]:_x ![[a](b.png)](b.png) ![a](b.mp4) ' +
  '<link_x> <meta_x> <video_src="x"> </video> <iframe_src="https://x/"> </iframe> [_]_ -_|_- `|` ::: form moniker ' +
  '[!div_class="checklist"] [!div_id="x"] [^1] [^1]: [^a]:_x [^ [p]:\n_x #tab/x (#tab/a) %zz \u0000 \ufdd0 \ufeff \u200b \u202e \ud800 \udc00 「 。 あ 語 é'
)
  .split(' ')
  .map((mark) => mark.replaceAll('_', ' '))

const chunks = readChunks()

/** Documents, a screenful each, so that a case is quick and its counterexample short. */
function readChunks(): string[] {
  return FOLDERS.flatMap((folder) => {
    const place = new URL(`${folder}/`, ROOT)
    if (!existsSync(place)) return []
    return globSync('**/*.md', { cwd: place })
      .sort()
      .flatMap((name) =>
        cut(readFileSync(new URL(encodeURI(name.replaceAll('\\', '/')), place), 'utf8')),
      )
  })
}

function cut(text: string): string[] {
  const stretches = text.split(/(?<=\n\r?\n)/)
  const cuts: string[] = ['']
  for (const stretch of stretches) {
    if (cuts.at(-1)!.length + stretch.length > 1500) cuts.push('')
    cuts[cuts.length - 1] += stretch
  }
  return cuts.filter((part) => part.length < 6000)
}

const mark = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '    ') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom('word', '12', 'https://a.b/c', 'a@b.c', '語句') },
)

/** Text of marks, as a half may hold it. */
export const half: Arbitrary<string> = fc
  .array(mark, { maxLength: 12 })
  .map((parts) => parts.join(''))

const anyPair = fc
  .tuple(fc.integer({ min: 100, max: 140 }), half, half)
  .map(([number, target, source]) => pair(number, target, source))

/** A document of marks and pairs. */
const invented: Arbitrary<string> = fc
  .array(fc.oneof(mark, anyPair), { maxLength: 40 })
  .map((parts) => parts.join(''))

export type Damage = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text: string, where: number) => Math.floor(where * text.length)

/** Something that happens to a text. */
export const damage: Arbitrary<Damage> = fc.oneof(
  // A byte flips.
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([where, bit]): Damage => (text) => {
    const bytes = Buffer.from(text)
    if (bytes.length > 0) bytes[Math.floor(where * bytes.length)]! ^= 1 << bit
    return bytes.toString('utf8')
  }),
  // The end is missing.
  place.map(
    (where): Damage =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
  // A stretch is missing, or stands twice.
  fc
    .tuple(place, fc.nat({ max: 200 }), fc.boolean())
    .map(([where, length, twice]): Damage => (text) => {
      const from = at(text, where)
      const to = from + length
      return twice ? text.slice(0, to) + text.slice(from) : text.slice(0, from) + text.slice(to)
    }),
  // A mark has got in.
  fc.tuple(place, mark).map(([where, added]): Damage => (text) => {
    const from = at(text, where)
    return text.slice(0, from) + added + text.slice(from)
  }),
  // A mark has got into a half.
  fc.tuple(place, fc.boolean(), half).map(([where, target, added]): Damage => (text) => {
    const { pairs } = scan(text)
    const hit = pairs[Math.floor(where * pairs.length)]
    if (!hit) return text
    const from = target ? hit.targetStart : hit.sourceEnd
    return text.slice(0, from) + added + text.slice(from)
  }),
  // Two pairs are spliced into one.
  fc.tuple(place, place).map(([first, second]): Damage => (text) => {
    const { pairs } = scan(text)
    const one = pairs[Math.floor(first * pairs.length)]
    const other = pairs[Math.floor(second * pairs.length)]
    return one && other ? text.slice(0, one.targetEnd) + text.slice(other.targetEnd) : text
  }),
  // The halves of a pair have changed places.
  place.map((where): Damage => (text) => {
    const { pairs } = scan(text)
    const hit = pairs[Math.floor(where * pairs.length)]
    if (!hit) return text
    const between = text.slice(hit.targetEnd, hit.sourceStart)
    const swapped = hit.source + between + hit.target
    return text.slice(0, hit.targetStart) + swapped + text.slice(hit.sourceEnd)
  }),
)

/** A stretch of a real document with one to five damages. */
const damaged: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...chunks), fc.array(damage, { minLength: 1, maxLength: 5 }))
  .map(([text, damages]) => damages.reduce((result, spoil) => spoil(result), text))

export const anyText: Arbitrary<string> = fc.oneof(damaged, invented)
