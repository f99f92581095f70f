/** The code of an error of the system, e.g. `ENOENT`; nothing where it is another error. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
