/** What is told of a docset, and stands in none of its files. */
export interface ReaderOptions {
  /** Lower case; `en-us` unless told. */
  sourceLocale?: string
  /** Used where no document names its own. */
  targetLocale?: string
  /** Absolute path of another revision of the originals, with which the documents are compared. */
  current?: string | undefined
  /** Documents get their twins in Markdown. */
  markdown?: boolean | undefined
}
