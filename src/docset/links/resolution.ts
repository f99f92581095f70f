/** What becomes of a link, as data; `link-messages.ts` says it to people. */
export type Resolution = { href?: string } &
  /** It leads to what it names, or to a document that is not in the source folder. */
  (
    | { kind: 'found' | 'outside' }
    /** It is no address. */
    | { kind: 'empty' | 'malformed' }
    /** The page is there, in another language only. */
    | { kind: 'untranslated'; page: string; target: string | undefined }
    /** The page is there, the fragment is not. */
    | { kind: 'no-anchor'; page: string; fragment: string; near: string | undefined }
    | { kind: 'missing'; file: string; near: string | undefined }
    /** The file belongs to another repository, which is not in the source folder. */
    | { kind: 'other-repository'; file: string; repository: string }
    | { kind: 'redirect-loop'; at: string }
  )
