/** What the documents cannot say themselves: the configuration of the folder that a command is run in. */
import { processContext } from '../content/process-context.ts'
import type { ByLanguage, DocsetConfig } from './options.ts'

/** What is configured for one source folder: what is said of it alone, before what is said of all. */
export function docsetConfig(sourceName: string): DocsetConfig {
  const { docsets = {}, ...shared } = processContext().config ?? {}
  const name = sourceName.replace(/^\.\/|(?<!\/)\/+$/g, '')
  return { ...shared, ...docsets[name] }
}

/** A text in the given language, else in English, else in any. */
export function inLanguage(text: ByLanguage | undefined, language: string): string | undefined {
  return text?.[language] ?? text?.['en'] ?? Object.values(text ?? {})[0]
}
