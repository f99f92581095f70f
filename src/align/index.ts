/** Aligning two texts of one document, and of a docset: the module's public face. */
export { alignDocument, alignDocuments, teachLexicon } from './align.ts'
export { weave } from './weave/weave.ts'
export { locate } from './weave/woven-text.ts'
export type { Woven } from './weave/woven-text.ts'
export type * from './types.ts'
