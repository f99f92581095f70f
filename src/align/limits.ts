/**
 * What one document may ask of the aligner. Documents come from many hands; past a limit less is
 * aligned, the alignment says so, and the rest goes on. Figures in brackets: the most in the reference
 * docset, 2,771 documents.
 */

/** UTF-16 units of one side (0.4 million). A longer text is not aligned. */
export const MAX_LENGTH = 4 * 1024 * 1024

/** Containers inside one another (7). What stands deeper is read as text. */
export const MAX_NESTING = 40

/** Cells of one table of scores of blocks (0.3 million). Past it the band around the diagonal does not grow. */
export const MAX_BLOCK_CELLS = 6_000_000

/** Sentences of one side by those of the other, in one block (1,600). A larger block is one pair. */
export const MAX_SENTENCE_CELLS = 40_000

/** Blocks left over on one side by those on the other, among which those that moved are looked for. */
export const MAX_CROSSING_CELLS = 250_000
