/** Aligning two texts of one document, and of a docset: the module's public face. */
export { alignDocument, alignDocuments, teachLexicon } from './align.ts'
export { locate, weave } from './weave.ts'
export type { Woven, WovenPlace, WovenSpan } from './weave.ts'
export type * from './types.ts'
