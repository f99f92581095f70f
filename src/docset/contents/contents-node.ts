/** The shape of a docset's contents. */

/** One entry of the tree. */
export interface ContentsNode {
  /** As its table of contents names it, or its folder. */
  name: string
  /** Path of the page. */
  page?: string
  /** Address outside the site, or of a landing page in it; `{locale}` for the reader's locale. */
  href?: string
  items: ContentsNode[]
}

/** A root of the tree, and the folder whose documents it is for. */
export interface ContentsSection extends ContentsNode {
  folder: string
}
