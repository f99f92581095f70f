import { createReadStream } from 'node:fs'
import { Failure } from '../../cli/command.ts'
import type { Localized } from '../../sxs/document.ts'
import { decodeXml } from '../exchange/decode-xml.ts'
import { readXliff } from '../exchange/read-xliff.ts'
import type { Piece } from '../exchange/xliff-unit.ts'
import { Memory } from './memory.ts'
import { readTmx, type Entry } from './read-tmx.ts'

/**
 * Opens a memory: TMX, or XLIFF of any version.
 *
 * @param locales of the docset
 * @throws Failure where it cannot be read, or has no entry of these languages
 */
export async function openMemory(file: string, locales: Localized): Promise<Memory> {
  const languages = {
    source: new Intl.Locale(locales.source).language,
    target: new Intl.Locale(locales.target).language,
  }
  const memory = new Memory()
  try {
    for await (const entry of readEntries(file, languages)) memory.add(entry)
  } catch (error) {
    throw new Failure(
      `Expected a memory, TMX or XLIFF, got \`${file}\`: ${error instanceof Error ? error.message : error}`,
    )
  }
  if (memory.size === 0)
    throw new Failure(
      `Expected entries from ${languages.source} to ${languages.target}, got none in \`${file}\``,
    )
  return memory
}

async function* readEntries(file: string, languages: Localized): AsyncGenerator<Entry> {
  const chunks = () => decodeXml(createReadStream(file))
  if (/\.tmx$/i.test(file)) {
    yield* readTmx(chunks(), languages)
    return
  }
  for await (const { units } of readXliff(chunks())) {
    for (const { source, target } of units) {
      if (target) yield { source: textOf(source), target: textOf(target) }
    }
  }
}

/** Words and markup as they stand in the document. */
function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.bare : (piece.raw ?? ''))).join('')
}
