/** Files whose text is another when they are read than it was when the folder was surveyed. */
import type { VFile } from 'vfile'
import { addMessage, FILE_START } from '../../sxs/messages.ts'
import { hashText, type Survey } from './survey.ts'

export interface Changes {
  /** Notes what a file that was opened holds now; nothing where it can no longer be read. */
  opened(path: string, text: string | undefined): void
  /** Whether a file was opened whose text is not the one that was surveyed. */
  has(path: string): boolean
}

export function createChanges(survey: Survey): Changes {
  const changed = new Set<string>()
  return {
    opened(path, text) {
      const digest = text === undefined ? undefined : hashText(text)
      if (digest !== survey.get(path)?.digest) changed.add(path)
    },
    has: (path) => changed.has(path),
  }
}

/** Tells that a document is not the one that links and caches know. */
export function reportChanged(file: VFile, changed: string): void {
  const reason = `Expected \`${changed}\` as it was when reading began, found that it has changed since`
  const remedy =
    'What was found is shown. Run the command again: links were checked against the old text.'
  addMessage(file, 'warning', 'changed', FILE_START, reason, remedy)
}
