/** The project's own configuration, `taiyaku.config.ts`: what the documents cannot say themselves. */

import type { QualityConfig } from '../l10n/quality/settings/schema.ts'

/** A text by language of the interface, e.g. `{ ja: '…', en: '…' }`. `en` stands in for a missing one. */
type ByLanguage = Record<string, string>

/** Everything here is optional: without it, names and addresses come from the documents. */
export interface DocsetConfig {
  /** What the site is called. Default: the title of the only document, else the folder's name. */
  name?: ByLanguage
  /** One or two sentences for the home page. Default: the description of the only document. */
  summary?: ByLanguage
  /** What every page of the docset must say first, e.g. that a product was retired. Plain text. */
  notice?: ByLanguage
  /** Folder of the originals, relative to the project: the source folder then holds their translations, as ordinary Markdown. */
  original?: string
  /** Language of the source halves. Default `en-us`. */
  sourceLocale?: string
  /**
   * Target of documents that do not name theirs, and of several the one that the source's pages show.
   * Default: that of most others.
   */
  targetLocale?: string
  /** Site the documents were published on. Default `https://learn.microsoft.com`. */
  origin?: string
  /** Published path of folders, e.g. `{ 'Teams': 'microsoftteams' }`. The longest match wins. */
  bases?: Record<string, string>
  /** Who wrote the documents and under what terms they are shown; on every page. */
  licence?: { holder: string; name: string; url: string; repository?: string }
  /** `false`: the site is not kept on readers' devices for use without a network. */
  offline?: boolean
  /**
   * Words of one meaning, in any language, that the search takes for one another, e.g.
   * `[['log in', 'sign in'], ['録画', 'レコーディング']]`. They come before what the docset itself teaches.
   */
  synonyms?: string[][]
  /** The quality report: levels of rules, own patterns, the file of findings to ignore. */
  quality?: QualityConfig
  /** Globs of files that are pages whatever else says, and of files that are no documents. */
  include?: string[]
  exclude?: string[]
}

interface Config {
  /** By source folder, as given to `--source`, relative to the project. */
  docsets: Record<string, DocsetConfig>
}

/** Gives `taiyaku.config.ts` its types. */
export function defineConfig(config: Config): Config {
  return config
}

/** The configuration of one source folder; empty where none is written. */
export function docsetConfig(config: Config, sourceName: string): DocsetConfig {
  return config.docsets[sourceName.replace(/^\.\/|(?<!\/)\/+$/g, '')] ?? {}
}

/** A text in the given language, else in English, else in any. */
export function inLanguage(text: ByLanguage | undefined, language: string): string | undefined {
  return text?.[language] ?? text?.['en'] ?? Object.values(text ?? {})[0]
}
