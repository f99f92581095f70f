/** What every page knows of the site it belongs to. */
import config from '../../taiyaku.config.ts'
import { docsetConfig } from '../config/config.ts'
import { readEnvironment } from '../config/environment.ts'

export const environment = readEnvironment(process.env)

export const docset = docsetConfig(config, environment.sourceName)

/** Site the documents were published on. */
export const origin = docset.origin ?? 'https://learn.microsoft.com'
