import { configuredAs, type GivenFolder } from '../../../config/configured-folder.ts'
import { noProgress } from '../../exchange/exporter.ts'
import { openDocset, type UnitDocset } from '../../exchange/read-documents.ts'
import { checkDocset, type Quality } from '../check-docset.ts'
import type { Rule } from '../rule.ts'
import { applyIgnored } from './ignore-file.ts'
import { openQualitySettings, type QualitySettings } from './open-settings.ts'

/** A report, and what the configuration did to it. */
export interface Checked {
  quality: Quality
  rules: readonly Rule[]
  /** How many findings the file beside the documents ignores. */
  ignored: number
  /** Entries of that file that ignore nothing any more, as lines. */
  remarks: string[]
}

/**
 * Checks a source folder as its configuration says.
 *
 * @param docset the same folder where it is open already
 * @throws Failure where the configuration is not as it should be
 */
export function checkConfigured(
  given: string | GivenFolder,
  progress = noProgress,
  docset: UnitDocset = openDocset(given),
): Checked {
  const { folder, quality } = configuredAs(given)
  return checkWith(openQualitySettings(folder, quality, docset.locales), docset, progress)
}

/** Checks an open folder. */
export function checkWith(
  settings: QualitySettings,
  docset: UnitDocset,
  progress = noProgress,
): Checked {
  const { rules, levelOf } = settings
  const quality = checkDocset(docset, rules, progress, levelOf)
  const applied = applyIgnored(quality.findings, settings.ignored, settings.ignoreFile)
  const { findings, ignored, remarks } = applied
  return { quality: { ...quality, findings }, rules, ignored, remarks }
}
