import { defineCollection } from 'astro:content'
import { docsetConfig } from './config/config.ts'
import { readEnvironment } from './config/environment.ts'
import { documentLoader } from './content/loader.ts'
import { readShard } from './content/share.ts'

const { source, sourceName, original, current, shard } = readEnvironment(process.env)
const settings = docsetConfig(sourceName)

export const collections = {
  documents: defineCollection({
    loader: documentLoader({
      source,
      shard: readShard(shard),
      config: { ...settings, ...(original && { original }), current },
    }),
  }),
}
