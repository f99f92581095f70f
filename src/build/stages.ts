/** Stages of a build. `npm run bench` reads them as marks of the process's own clock. */

export type Stage =
  | 'starting'
  | 'reading documents'
  | 'bundling and writing pages'
  | 'indexing'
  | 'putting into place'

/** A stage ends where the next begins. */
export function beginStage(stage: Stage): void {
  performance.mark(`taiyaku:${stage}`)
}
