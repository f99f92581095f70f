/**
 * What one document may ask for. Documents come from many hands; past a limit a file gets a message,
 * and what can still be shown is shown. Figures in brackets: the most in the reference docset, 2,829 files.
 */

/** Bytes of a file (0.7 MB). */
export const MAX_BYTES = 4 * 1024 * 1024

/** Pairs of a file (3,062). */
export const MAX_PAIRS = 30_000

/** Elements inside one another (14). Browsers cut at 512; past the parser every walk of the tree is recursive. */
export const MAX_DEPTH = 100

/** Elements of a page, and of a half rendered alone (40,000). */
export const MAX_ELEMENTS = 200_000

/** Columns a table may be widened to where its rows disagree (16). */
export const MAX_COLUMNS = 100

/** Characters of front matter (2,000). */
export const MAX_FRONT_MATTER = 50_000

/** Characters of code that a page may quote from other files (60,000). */
export const MAX_QUOTED = 1_000_000

/** `**` in a glob (2), and texts that its braces may stand for (6): each is a way to go through all folders. */
export const MAX_GLOB_STARS = 4
export const MAX_GLOB_ALTERNATIVES = 100

/** Redirections that may lead on to one another before there is a page (3). */
export const MAX_REDIRECTIONS = 100

/** How often, on average, contents files may stand in others (2): each time they are read again. */
export const MAX_CONTENTS_REPEATS = 20

/** Characters of a sentence in which the terms of a glossary are looked for (1,132). */
export const MAX_TERM_TEXT = 4_000

/** Elements inside one another in a glossary, a memory or an XLIFF file (12). */
export const MAX_XML_DEPTH = 200

/** Files a page may include, repeated ones counted again (5), and files inside one another (2). */
export const MAX_INCLUSIONS = 500
export const MAX_INCLUSION_DEPTH = 8

/** Tags and braces of MDX that are open at once (6 in 288 files of MDX). The parser looks for the end of each. */
export const MAX_MDX_OPEN = 32

/** Braces of MDX in tags, in braces in tags, and so on (1). The parser reads each level twice. */
export const MAX_MDX_LEVELS = 8

/** Tags and braces of a paragraph of MDX times its characters (38,856): a tenth of a second. */
export const MAX_MDX_PARAGRAPH = 100_000_000
