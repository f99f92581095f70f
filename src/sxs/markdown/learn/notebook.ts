/**
 * The code of a Jupyter notebook: of the cell that carries a name (`metadata.name`, or one of
 * `metadata.tags`), or of all its code cells.
 *
 * @returns nothing where the text is no notebook, or has no such cell
 */
export function cutCells(text: string, name: string | undefined): string | undefined {
  const wanted = name?.toLowerCase()
  const cells = readCells(text).filter((cell) =>
    wanted === undefined
      ? cell['cell_type'] === 'code'
      : namesOf(cell).some((own) => own.toLowerCase() === wanted),
  )
  const parts = cells.map(sourceOf).filter((part) => part !== '')
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : undefined
}

type Values = Record<string, unknown>

function readCells(text: string): Values[] {
  try {
    const { cells } = toValues(JSON.parse(text.replace(/^\uFEFF/, '')))
    return Array.isArray(cells) ? cells.map(toValues) : []
  } catch {
    return []
  }
}

function namesOf({ metadata }: Values): string[] {
  const { name, tags } = toValues(metadata)
  return [name, ...(Array.isArray(tags) ? tags : [])].filter((own) => typeof own === 'string')
}

function sourceOf({ source }: Values): string {
  const lines = Array.isArray(source) ? source : [source]
  return lines
    .filter((line) => typeof line === 'string')
    .join('')
    .trimEnd()
}

function toValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}
