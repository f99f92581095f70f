/** Whether folders are the shards of one site: each of them once, made of the same by the same. */
import { isDeepStrictEqual } from 'node:util'
import { Failure } from '../../cli/command.ts'
import { readShardFile, type ShardFacts } from './shard-file.ts'

/** A shard that was read, and the folder's name as it was given. */
export interface OpenedShard {
  name: string
  facts: ShardFacts
}

/**
 * Opens the shards of a site.
 *
 * @param folders absolute paths by the names they were given by
 * @returns in the order of their numbers
 * @throws Failure with one line that names what is wrong
 */
export function openShards(folders: ReadonlyMap<string, string>): OpenedShard[] {
  const shards = [...folders].map(([name, folder]) => {
    const facts = readShardFile(folder)
    if (facts) return { name, facts }
    throw new Failure(
      `Expected a shard at \`${name}\`, found none that is whole. Make it with \`npm run build -- --shard I/N --out ${name}\`.`,
    )
  })
  const [first, ...others] = shards
  for (const other of others) refuseForeign(first!, other)
  const byNumber = Map.groupBy(shards, ({ facts }) => facts.number)
  for (const [number, [one, two]] of byNumber) {
    if (two)
      throw new Failure(
        `Expected each shard once, found shard ${number} at \`${one!.name}\` and at \`${two.name}\`. Leave one out.`,
      )
  }
  const { of } = first!.facts
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !byNumber.has(number),
  )
  if (missing.length > 0)
    throw new Failure(
      `Expected ${of} shards, found none with the number ${missing.join(', ')}. Make it with \`--shard ${missing[0]}/${of}\`.`,
    )
  return shards.toSorted((a, b) => a.facts.number - b.facts.number)
}

function refuseForeign(first: OpenedShard, other: OpenedShard): void {
  const differs = (of: keyof ShardFacts) => !isDeepStrictEqual(first.facts[of], other.facts[of])
  const refuse = (what: string, remedy: string) => {
    throw new Failure(
      `Expected shards of one site, found that \`${other.name}\` has ${what} than \`${first.name}\`. ${remedy}`,
    )
  }
  if (differs('of'))
    refuse(
      `another number of shards (${other.facts.of})`,
      'Make all with the same N of `--shard I/N`.',
    )
  if (differs('options')) refuse('other options', 'Make all with the same options.')
  if (differs('code')) refuse('been made by another version', 'Make all with the same version.')
  if (differs('source') || differs('shared'))
    refuse('another source', 'Make all from the same documents.')
}
