/** Front matter in TOML, as Hugo's documents have it, as YAML: of what it says the title is read. */
import { applyEdits, type Layer } from '../layer.ts'

const FRONT_MATTER = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*$/m
const TITLE = /^title[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*')/m

export function readToml(text: string): Layer | undefined {
  if (!/^\uFEFF?\+\+\+/.test(text)) return undefined
  const [whole, toml = ''] = FRONT_MATTER.exec(text) ?? []
  if (whole === undefined) return undefined
  const found = TITLE.exec(toml)
  const start = whole.indexOf(toml) + (found ? found.index + found[0].length - found[1]!.length : 0)
  const title = found ? ['title: ', [start, start + found[1]!.length] as const, '\n'] : []
  return applyEdits(text, [{ start: 0, end: whole.length, pieces: ['---\n', ...title, '---'] }])
}
