/** Controls that narrow the results, shown where there is more than one document or kind to choose from. */
import { areaOf, type SearchRecord } from '../../search/query/record.ts'
import type { Filters } from '../../search/query/index-interface.ts'
import type { Answers } from '../../search/query/search.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import { areaName } from './area-name.ts'
import { make } from '../shared/dom.ts'

/** Areas and kinds met by the current search while nothing was chosen. */
let areas = new Set<string>()
let kinds = new Set<SearchRecord['kind']>()

export function filterControls(
  groups: Answers['groups'],
  chosen: Filters,
  words: SearchWords,
  choose: (filters: Filters) => void,
): HTMLElement[] {
  if (!chosen.area && !chosen.kind) {
    const all = groups.flatMap(({ answers }) => answers.map(({ record }) => record))
    areas = new Set(all.map(({ slug }) => areaOf(slug)))
    kinds = new Set(all.map(({ kind }) => kind))
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
  if (areas.size > 1) {
    const named = [...areas].sort().map((area): [string, string] => [area, areaName(area)])
    controls.push(
      select(words.area, [['', words.areaAll], ...named], chosen.area ?? '', (value) =>
        choose({ ...chosen, area: value || undefined }),
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
