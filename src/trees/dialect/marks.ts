/** One way to write a container of any dialect: a component's tag, `:::`, a template's tag. */

/** An attribute whose value is text; offsets are those of the value in the document. */
export interface Attribute {
  value: string
  start: number
  end: number
  /** The value stands for something else: a variable, an expression. */
  isExpression: boolean
}

export interface Mark {
  kind: 'open' | 'close' | 'alone'
  /** As written; `''` is a fragment, and the end of whatever is open for `:::`. */
  name: string
  dialect: 'tag' | 'colons' | 'template'
  attributes: Map<string, Attribute>
  start: number
  end: number
}

/** A container: what opens it, and what closes it where that is not forgotten. */
export interface Container {
  open: Mark
  close?: Mark
  parent?: Container
  /** Name in lower case, without separators. */
  name: string
}

/** Pairs marks up. An end without a beginning stands alone, and so does a beginning without an end. */
export function toContainers(marks: readonly Mark[]): Container[] {
  const containers: Container[] = []
  const open: Container[] = []
  for (const mark of marks) {
    if (mark.kind !== 'close') {
      const container: Container = { open: mark, name: nameOf(mark), parent: open.at(-1) }
      containers.push(container)
      if (mark.kind === 'open') open.push(container)
      continue
    }
    const index = open.findLastIndex((container) => isEnd(mark, container))
    if (index >= 0) {
      open[index]!.close = mark
      open.length = index
    } else containers.push({ open: mark, name: nameOf(mark), parent: open.at(-1) })
  }
  return containers
}

function isEnd(mark: Mark, { open, name }: Container): boolean {
  if (mark.dialect !== open.dialect) return false
  return mark.dialect === 'colons' || nameOf(mark) === name
}

/** A component's without what it belongs to: `Tab` of `Tabs.Tab`. */
function nameOf({ dialect, name }: Mark): string {
  return plainName(dialect === 'tag' ? name.slice(name.lastIndexOf('.') + 1) : name)
}

/** @example plainName('Tab-Item') // 'tabitem' */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The first of some attributes that is text. */
export function textAttribute(
  { attributes }: Mark,
  names: readonly string[],
): Attribute | undefined {
  for (const name of names) {
    const found = attributes.get(name)
    if (found && !found.isExpression && found.value.trim() !== '') return found
  }
  return undefined
}
