/** Questions one asks of each that is to be asked ahead of what is needed at most: memory stays bounded. */
const AHEAD = 16

/**
 * Asks several, who answer at the same time, and gives their answers in the order of `paths`.
 *
 * @param asked each answers what one document is asked
 */
export async function* inTurn<Answer>(
  asked: readonly ((path: string) => Promise<Answer>)[],
  paths: readonly string[],
): AsyncGenerator<[path: string, answer: Answer]> {
  const waiting = new Map<string, Promise<Answer>>()
  let sent = 0
  for (const path of paths) {
    for (; sent < paths.length && waiting.size < AHEAD * asked.length; sent++) {
      const answer = asked[sent % asked.length]!(paths[sent]!)
      // A failure is met where the document is awaited, later than it happens.
      answer.catch(() => {})
      waiting.set(paths[sent]!, answer)
    }
    yield [path, await waiting.get(path)!]
    waiting.delete(path)
  }
}
