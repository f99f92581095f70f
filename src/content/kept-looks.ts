/** What was seen at a first look at each text, kept between builds: looking takes longer than reading. */
import { recallLooks, seenLooks, type Look } from '../docset/read/survey.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

interface KeptLooks {
  salt: string
  /** By the digests of texts. */
  looks: [string, Look][]
}

/** @param salt stands for the code that looks: what other code has seen is looked at anew */
export function loadLooks(file: string, salt: string): void {
  // While documents are written, the last survey of this process has all.
  if (seenLooks().size > 0) return
  const text = readSealed(file)
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptLooks)
  if (kept?.salt === salt) recallLooks(kept.looks)
}

/** Those of the last survey; the rest is let go. */
export function storeLooks(file: string, salt: string): void {
  const kept: KeptLooks = { salt, looks: [...seenLooks()] }
  writeSealed(file, JSON.stringify(kept))
}
