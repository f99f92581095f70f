/** Tells how two files came together: what stands in one of them only, and whether they are one text at all. */
import type { VFile } from 'vfile'
import type { Alignment } from '../align/index.ts'
import type { Localized } from '../sxs/document.ts'
import type { OriginFile } from './origin.ts'
import { originOfFile } from './origin.ts'
import type { TreeFile } from './tree-files.ts'

export interface Weaving {
  found: TreeFile
  alignment?: Alignment
  texts?: Localized<OriginFile>
}

interface Note {
  rule: string
  reason: string
  note: string
  line?: number
  isWarning?: boolean
}

/** Each file has at most one message of a kind, on the report of its target. */
export function reportWoven(file: VFile, weaving: Weaving): void {
  const [home] = originOfFile(file)?.reports ?? []
  if (!home) return
  for (const { rule, reason, note, line, isWarning } of notesOn(weaving)) {
    const place = { line: line ?? 1, column: 1 }
    const message = home.message(reason, { place, ruleId: rule, source: 'taiyaku' })
    message.note = note
    message.fatal = isWarning ? false : undefined
  }
}

function notesOn({ found, alignment, texts }: Weaving): Note[] {
  if (!alignment || !texts) return [found.side === 'source' ? untranslated() : withoutOriginal()]
  if (texts.target.text.trim() === '' || texts.source.text.trim() === '') return [emptyFile(texts)]
  if (texts.target.text === texts.source.text) return [sameText(texts)]
  if (!alignment.isTranslation) return [otherStructure(texts, alignment)]
  const note = oneLanguage(alignment)
  return note ? [note] : []
}

function untranslated(): Note {
  return {
    rule: 'not-translated',
    reason: 'Got a document that is not translated',
    note: 'It is shown in the language of the originals.',
  }
}

function withoutOriginal(): Note {
  return {
    rule: 'no-original',
    reason: 'Got a translation whose original is not there',
    note: 'It is shown in its own language. Was the original renamed or removed?',
  }
}

function emptyFile({ target, source }: Localized<OriginFile>): Note {
  const [empty, other] = target.text.trim() === '' ? [target, source] : [source, target]
  return {
    rule: 'empty',
    reason: `Expected a text in \`${empty.shown}\`, got an empty file`,
    note: `\`${other.shown}\` is shown alone; write the text, or remove the file.`,
    isWarning: true,
  }
}

function sameText({ source }: Localized<OriginFile>): Note {
  return {
    rule: 'same-text',
    reason: `Expected a translation, got the text of \`${source.shown}\``,
    note: 'It is shown once. Translate the file, or remove it.',
    isWarning: true,
  }
}

const BY_SECTION = 'The two are shown side by side by section, no sentence beside another.'

function otherStructure({ source }: Localized<OriginFile>, alignment: Alignment): Note {
  const { likeness, otherId } = alignment
  const expected = `Expected a translation of \`${source.shown}\``
  if (otherId !== undefined)
    return {
      rule: 'other-document',
      reason: `${expected}, got a text with another \`${otherId}\`, which the other translations have from their originals`,
      note: `${BY_SECTION} Does the file stand under the name of its original?`,
      isWarning: true,
    }
  return {
    rule: 'other-structure',
    reason: `${expected}, got a text of another structure throughout (${Math.round(likeness * 100)} % of its sentences surely paired)`,
    note: `${BY_SECTION} Are they of the same revision?`,
    isWarning: true,
  }
}

function oneLanguage({ blocks }: Alignment): Note | undefined {
  const units = blocks.flatMap((block) => block.units)
  const untranslated = units.filter(({ target }) => !target)
  const added = units.filter(({ source }) => !source)
  if (untranslated.length + added.length === 0) return undefined
  const parts = [
    untranslated.length > 0 ? `${untranslated.length} not translated` : '',
    added.length > 0 ? `${added.length} only in the translation` : '',
  ]
  return {
    rule: 'one-language',
    reason: `Got sentences in one language only: ${parts.filter(Boolean).join(', ')} (of ${units.length})`,
    note: 'They are shown once, and marked.',
    line: added[0]?.target?.line,
  }
}
