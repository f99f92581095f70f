/** What a page and the worker say to each other about keeping pages; plain objects, as a message must be. */

export type WorkerRequest =
  | { type: 'LIST' }
  /** `page` is a document's address without query and fragment. */
  | { type: 'KEEP'; page: string }
  | { type: 'DROP'; page: string }

interface KeptPages {
  /** The whole site is kept: there is nothing to choose. */
  isWhole: boolean
  /** Addresses of pages the reader keeps. */
  kept: string[]
  /** Addresses of pages kept because they were visited, the last first. */
  visited: string[]
}

export interface KeepAnswer extends KeptPages {
  /** `outdated`: the network has a newer build than this one, which has to be taken up first. */
  outcome: 'done' | 'outdated' | 'failed'
}
