/** Two trees of ordinary Markdown as one folder of documents: what stands where, and in which files. */
import type { VFile } from 'vfile'
import type { FoundFile } from '../docset/read/walk.ts'

/** Receives what there is to say of a folder as a whole. */
export type Report = (file: VFile) => void

/** One language's tree. */
export interface Tree {
  /** Absolute path of its folder. */
  folder: string
  /** Lower case, where its name tells. */
  locale?: string
  /** What its documents' names have before their extension: `.ja` of `guide.ja.md`; without, all are its own. */
  suffix?: string
  /** Absolute paths of folders inside it that belong to other languages. */
  without?: string[]
}

/** How one folder holds them: by which of the known layouts. */
export type Layout = 'given' | 'sisters' | 'folders' | 'nested' | 'suffixes' | 'docusaurus'

export interface Trees {
  layout: Layout
  /** Absolute path that shown paths are relative to: the source folder. */
  root: string
  original: Tree
  /** Never empty; ordered by locale. */
  targets: Tree[]
}

/** A file as people know it. */
export interface ShownFile {
  absolute: string
  /** Relative to the source folder, with `/`; what lies outside begins with `../`. */
  shown: string
}

/** A file of the folder that two trees make up. Documents are named `.md`, whatever their files are. */
export interface TreeFile extends FoundFile {
  /** Relative to the source folder. */
  shown: string
  /** Which tree `absolute` belongs to. */
  side: 'target' | 'source'
  /** Lower case, where its tree's name tells. */
  treeLocale?: string
  /** A document of a target tree: its original, where there is one. */
  original?: ShownFile
}

/** Whether a file of the docset came out of two trees. */
export function isTreeFile(file: FoundFile): file is TreeFile {
  return 'side' in file
}

export const DOCUMENT = /\.mdx?$/i
