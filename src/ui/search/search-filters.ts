/** Controls that narrow the results, shown where there is more than one document or kind to choose from. */
import type { SearchRecord } from '../../search/query/record.ts'
import type { Filters } from '../../search/query/index-interface.ts'
import type { Answers } from '../../search/query/search.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import { make } from '../shared/dom.ts'

/** Documents and kinds met by the current search while nothing was chosen. */
let documents = new Map<string, string>()
let kinds = new Set<SearchRecord['kind']>()

export function filterControls(
  groups: Answers['groups'],
  chosen: Filters,
  words: SearchWords,
  choose: (filters: Filters) => void,
): HTMLElement[] {
  if (!chosen.document && !chosen.kind) {
    const all = groups.flatMap(({ side, answers }) =>
      answers.map(({ record }) => ({ record, side })),
    )
    documents = new Map(all.map(({ record, side }) => [record.slug, record.titles[0]![side]]))
    kinds = new Set(all.map(({ record }) => record.kind))
  }
  const controls: HTMLElement[] = []
  if (kinds.size > 1) {
    const options: [string, string][] = [
      ['', words.kindAll],
      ['row', words.kindRow],
      ['section', words.kindSection],
    ]
    controls.push(
      select(words.kind, options, chosen.kind ?? '', (value) => {
        const kind = value === 'row' || value === 'section' ? value : undefined
        choose({ ...chosen, kind })
      }),
    )
  }
  if (documents.size > 1) {
    const options: [string, string][] = [['', words.documentAll], ...documents]
    controls.push(
      select(words.document, options, chosen.document ?? '', (value) =>
        choose({ ...chosen, document: value || undefined }),
      ),
    )
  }
  return controls
}

function select(
  label: string,
  options: [value: string, text: string][],
  current: string,
  choose: (value: string) => void,
): HTMLElement {
  const list = make('select')
  for (const [value, text] of options) {
    list.append(make('option', { value, selected: value === current }, text))
  }
  list.addEventListener('change', () => choose(list.value))
  return make('label', {}, label, list)
}
