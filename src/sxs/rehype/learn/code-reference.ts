import type { Element } from 'hast'

/** What a document wants of a code file. */
export interface CodeReference {
  /** As written, without the query and the fragment. */
  path: string
  /** What stands for code that cannot be shown. */
  text: string | undefined
  language: string | undefined
  /** Name of a part, or `L3-L5`. */
  name: string | undefined
  /** Lines of the file: `3-5,8,10-`. */
  range: string | undefined
  /** Lines to mark, counted from the first that is shown. */
  highlight: string | undefined
  dedent: string | undefined
}

/** Languages of files whose names do not end in a name of their language. */
const LANGUAGES: Record<string, string> = { ipynb: 'python' }

/**
 * Reads an element that stands for code: what its attributes do not say, its address may,
 * `path?range=1-3&highlight=2#name`.
 */
export function readReference({ properties }: Element): CodeReference {
  const text = (name: string) => {
    const value = properties[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [front = '', ...fragments] = (text('src') ?? '').split('#')
  const [path = '', ...queries] = front.split('?')
  const asked = new URLSearchParams(queries.join('?'))
  const ask = (name: string) => text(name) ?? (asked.get(name) || undefined)
  const ending = /\.(\w+)$/.exec(path)?.[1]
  return {
    path,
    text: text('text'),
    language: text('lang') ?? (ending && (LANGUAGES[ending.toLowerCase()] ?? ending)),
    name: ask('id') ?? ask('name') ?? (fragments.join('#') || undefined),
    range: ask('range') ?? toRange(asked.get('start'), asked.get('end')),
    highlight: ask('highlight'),
    dedent: ask('dedent'),
  }
}

/** `?start=9&end=26` as a range; either end may be missing. */
function toRange(start: string | null, end: string | null): string | undefined {
  return start || end ? `${start || 1}-${end || ''}` : undefined
}
