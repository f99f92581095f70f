import { imageSize } from 'image-size'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What every reader of EPUB shows, by ending. */
const TYPES: Record<string, string> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** By what a file holds, whatever its name says. */
const ENDINGS: Record<string, string> = {
  gif: '.gif',
  jpg: '.jpg',
  png: '.png',
  svg: '.svg',
  webp: '.webp',
}

export interface BookImage {
  /** In the book. */
  file: string
  type: string
  bytes: Uint8Array
}

/** The images of a book: those of its chapters, each once, numbered as they are met. */
export class BookImages {
  readonly all: BookImage[] = []
  #known = new Map<string, string | undefined>()
  #files: ReadonlyMap<string, string>

  /** @param files absolute path of each file of the source folder, by path */
  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files
  }

  /**
   * @param src as a page at the root of a host has it
   * @returns its file in the book; nothing where there is no such image, or none that every reader shows
   */
  add(src: string): string | undefined {
    if (!this.#known.has(src)) this.#known.set(src, this.#open(src))
    return this.#known.get(src)
  }

  #open(src: string): string | undefined {
    const [, name] = /^\/media\/([^?#]+)/.exec(src) ?? []
    const absolute = name === undefined ? undefined : this.#files.get(decodeURIComponent(name))
    if (absolute === undefined) return undefined
    const bytes = new Uint8Array(readFileSync(absolute))
    const ending = endingOf(bytes) ?? path.extname(absolute).toLowerCase()
    const type = TYPES[ending]
    if (type === undefined) return undefined
    const file = `image-${this.all.length + 1}${ending}`
    this.all.push({ file, type, bytes })
    return file
  }
}

function endingOf(bytes: Uint8Array): string | undefined {
  try {
    return ENDINGS[imageSize(bytes).type ?? '']
  } catch {
    return undefined
  }
}
