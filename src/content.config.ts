import { defineCollection } from 'astro:content'
import { docsetConfig } from './config/config.ts'
import { readEnvironment } from './config/environment.ts'
import { documentLoader } from './content/loader.ts'

const { source, sourceName, original, current } = readEnvironment(process.env)
const settings = docsetConfig(sourceName)

export const collections = {
  documents: defineCollection({
    loader: documentLoader({
      source,
      config: { ...settings, ...(original && { original }), current },
    }),
  }),
}
