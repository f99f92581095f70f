import { defineCollection } from 'astro:content'
import config from '../taiyaku.config.ts'
import { docsetConfig } from './site/config.ts'
import { readEnvironment } from './site/environment.ts'
import { documentLoader } from './site/loader.ts'

const { source, sourceName } = readEnvironment(process.env)

export const collections = {
  documents: defineCollection({
    loader: documentLoader({ source, config: docsetConfig(config, sourceName) }),
  }),
}
