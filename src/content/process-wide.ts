/**
 * State that all of one process shares. Astro evaluates its configuration, the loader and the pages in
 * module graphs of their own, in the process of the command that runs it: a module's variables exist
 * once in each of them.
 *
 * @param name of the state, the same wherever it is asked for
 * @param make its value at first; what the first caller made is what every caller gets
 */
export function processWide<State extends object>(name: string, make: () => State): State {
  const shared: typeof globalThis & Record<symbol, unknown> = globalThis
  return (shared[Symbol.for(`taiyaku.${name}`)] ??= make()) as State
}
