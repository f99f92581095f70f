/** What every page knows of the site it belongs to. */
import { docsetConfig } from '../config/config.ts'
import { readEnvironment } from '../config/environment.ts'

export const environment = readEnvironment(process.env)

export const docset = docsetConfig(environment.sourceName)

/** Site the documents were published on. */
export const origin = docset.origin ?? 'https://learn.microsoft.com'
