/**
 * The shapes of an alignment: two texts of one document, sentence beside sentence. All of it is plain
 * data: it can be kept as JSON and read again.
 */

export type Side = 'target' | 'source'

/**
 * A piece of `Passage.markdown` that stands in the file exactly so. What lies between two slices is not
 * in the file: the space a soft line break was joined by, or an address put in for a reference.
 */
export interface Slice {
  /** Offset in `Passage.markdown`. */
  at: number
  /** UTF-16 offsets in the file; the end is exclusive. */
  start: number
  end: number
}

/** What one language says in one unit. */
export interface Passage {
  /** One line of inline Markdown, as a half of a pair holds it. */
  markdown: string
  /** UTF-16 offsets in the file, from the first character to behind the last; line breaks, quote marks and indentation between them included. */
  start: number
  end: number
  /** 1-based line of `start`. */
  line: number
  slices: Slice[]
}

/** A pair of passages, or one that the other language does not have. */
export interface Unit {
  /** `[0-9a-f]{5}-[0-9]{3,}`, unique in its document, made from what it says: it survives edits elsewhere. */
  id: string
  /** Absent: not translated. */
  target?: Passage
  /** Absent: only in the translation. */
  source?: Passage
  /** How sure it is that both sides say the same, 0 to 1; of a unit with one side, that the other has none. */
  confidence: number
  /** Its sentences could not be told apart with confidence: both sides are the whole block. */
  whole: boolean
}

/** A block of one file, or a part of it that line breaks or tags set apart. */
export interface Block {
  /**
   * `h1`…`h6`, `p`, `th`, `td`, `html`, `label` (the title of a container); without a text of their own
   * `code`, `rule`, `alert`, `directive`, `include`, `tag` (of a component), `definition`.
   */
  kind: string
  /** UTF-16 offsets of its own text; marks of containers before it are not included. */
  start: number
  end: number
  /** Offset of the end of the last line of the whole block; something can be put in behind it. */
  lineEnd: number
  /** 1-based line of `start`. */
  line: number
  /** Number of the whole block in its file: parts of one have the same. */
  parent: number
  /** Quotes and items it stands in, from the outside in. */
  containers: Container[]
  /** Of a cell: which table of the file, which row and column, from 0. */
  cell?: { table: number; row: number; column: number }
}

/** A quote, or an item of a list. */
export interface Container {
  /** Unique in its file. */
  id: number
  mark: '>' | '-' | '1' | '^'
  /** How its first line begins, behind `outer`: `> `, `- `, `10. `, `[^1]: `. */
  marker: string
  /** What its first line begins with before its marker. */
  outer: string
  /** What its other lines begin with. */
  inner: string
}

/**
 * Blocks beside each other, and the units that stand in them, in target order. One side may be empty;
 * there are two blocks where one language has as one what is two in the other.
 */
export interface AlignedBlock {
  target: Block[]
  source: Block[]
  units: Unit[]
}

export interface Alignment {
  path: string
  /** The first part of all its units' ids. */
  prefix: string
  /** In target order; what the target does not have stands where it would belong. */
  blocks: AlignedBlock[]
  /** Text of the front matter, without its marks; `''` where there is none. */
  frontMatter: Record<Side, string>
  /** Offset of the first character behind the front matter. */
  bodyStart: Record<Side, number>
  /** Share of sentences that are surely paired, 0 to 1. */
  likeness: number
  /** Whether one text is a translation of the other: `likeness` against a measured limit, and no `otherId`. */
  isTranslation: boolean
  /** Key of an id in the front matter that translations keep, which is another here: a near copy of the page. */
  otherId?: string
  /** Limits that were met, in which case less was aligned; empty as a rule. */
  limits: Limit[]
}

/** What was too large to be aligned as usual, and what was done in its place. */
export interface Limit {
  kind: 'document' | 'block' | 'nesting'
  side: Side
  /** 1-based. */
  line: number
  /** What was counted: UTF-16 units, sentences, or containers inside one another. */
  count: number
  limit: number
}

/** Two texts of one document. */
export interface DocumentPair {
  /** Path inside the tree, with `/`; it names the document and makes its prefix. */
  path: string
  target: string
  source: string
}

export interface AlignOptions {
  /** Lower case or as `lang` attributes write them, e.g. `ja-jp`. */
  targetLocale: string
  sourceLocale: string
  /** What other documents of the docset have taught; without it a document is aligned by itself alone. */
  lexicon?: Lexicon
  /** What `.mdx` files are read as; default by the path. */
  dialect?: 'markdown' | 'mdx'
}

/**
 * What a docset teaches of its two languages: which words stand for which, and how long translations
 * are. Plain data; the same documents give the same lexicon, in whatever order they come.
 */
export interface Lexicon {
  version: 1
  /** Confident pairs it was taught by. */
  pairs: number
  /** Length of the target for one unit of the source's, and the variance by Gale and Church. */
  ratio: number
  variance: number
  /** Share of the target's sentence ends inside blocks that have a space behind them. */
  spaced: number
  /** Sentences that more than one document of the originals says, and how many do. */
  repeated: [saying: string, documents: number][]
  /** Keys of front matter under which translations have the ids of their originals. */
  ids: string[]
  /** Words of the target, each with its weight and what it stands for. */
  words: Record<Side, LexiconWord[]>
}

/** A word, its weight (inverse document frequency), and up to six words of the other side: index and likelihood, in turn. */
export type LexiconWord = [word: string, weight: number, ...partners: number[]]
