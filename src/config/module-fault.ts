import { stripVTControlCharacters } from 'node:util'

/** What Vite's compiler says of one fault. */
interface Compiled {
  message: string
  loc?: { line: number }
}

/**
 * Why a module could not be loaded, in one line.
 *
 * @returns `line` only where it is known
 */
export function moduleFault(error: unknown): { reason: string; line?: number } {
  if (!(error instanceof Error)) return { reason: String(error) }
  const [compiled] = ((error as { errors?: Compiled[] }).errors ?? []) as Compiled[]
  const { message } = compiled ?? error
  const [first = ''] = stripVTControlCharacters(message).trim().split('\n')
  // Node names the place of what it cannot read before the error itself.
  const place =
    error instanceof SyntaxError ? /:(\d+)$/.exec(error.stack!.split('\n', 1)[0]!) : null
  const line = compiled?.loc?.line ?? (place ? Number(place[1]) : undefined)
  return { reason: first.replace(/^\[\w+\] /, ''), ...(line !== undefined && { line }) }
}
