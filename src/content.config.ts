import { defineCollection } from 'astro:content'
import config from '../taiyaku.config.ts'
import { docsetConfig } from './config/config.ts'
import { readEnvironment } from './config/environment.ts'
import { documentLoader } from './content/loader.ts'

const { source, sourceName } = readEnvironment(process.env)

export const collections = {
  documents: defineCollection({
    loader: documentLoader({ source, config: docsetConfig(config, sourceName) }),
  }),
}
