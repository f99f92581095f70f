import type { PartWords } from '../../search/index/learn-part.ts'
import type { KeptParts } from '../../search/index/start-indexing.ts'
import type { IndexPart } from './shard-file.ts'

/** Notes the parts of the search indexes that a shard makes; it takes none from an earlier site. */
export function noteParts(): { kept: KeptParts; parts: () => IndexPart[] } {
  const noted: IndexPart[] = []
  return {
    kept: {
      takeSet: () => undefined,
      noteSet(name, _key, _files, beside) {
        const [, bundle = '', part] = name.split('/')
        const number = part ? Number(part.replace('part-', '')) - 1 : 0
        noted.push({ bundle, number, ...(beside as PartWords) })
      },
    },
    parts: () => noted,
  }
}
