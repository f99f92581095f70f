/** What a folder's configuration, and the file of findings to ignore, say of its quality report. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../cli/command.ts'
import type { Rule, LevelOf } from '../rule.ts'
import { rules } from '../rules.ts'
import { openGlossary } from '../../terms/open-glossary.ts'
import { termRules } from '../../terms/term-rules.ts'
import { readIgnoreFile, type Ignored } from './ignore-file.ts'
import { createLevels } from './levels.ts'
import { patternRule } from './pattern-rule.ts'
import { qualityConfig, type QualityConfig } from './schema.ts'

export interface QualitySettings {
  /** Those of the report, then those of the configuration. */
  rules: readonly Rule[]
  levelOf: LevelOf
  ignored: readonly Ignored[]
  /** Name of the file of findings to ignore. */
  ignoreFile: string
}

/**
 * @param folder absolute path of the documents
 * @param locales of the docset, for terms that do not name theirs
 * @throws Failure where the configuration names no rule, or a file is not as it should be
 */
export function openQualitySettings(
  folder: string,
  config: QualityConfig = {},
  locales = { source: 'en', target: 'und' },
): QualitySettings {
  const read = qualityConfig.safeParse(config)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Failure(
      `Configuration, quality.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    )
  }
  const own = read.data.patterns?.map(patternRule) ?? []
  const concepts = openGlossary(folder, read.data.glossary, locales)
  const all = [...rules, ...termRules(concepts), ...own]
  checkNames(read.data, all)
  const ignoreFile = read.data.ignore ?? 'quality-ignore.yml'
  const file = path.join(folder, ignoreFile)
  const ignored = existsSync(file) ? readIgnoreFile(readFileSync(file, 'utf8'), ignoreFile) : []
  return { rules: all, levelOf: createLevels(read.data), ignored, ignoreFile }
}

function checkNames(
  { rules: levels = {}, overrides = [] }: QualityConfig,
  all: readonly Rule[],
): void {
  const known = all.map(({ id }) => id)
  const twice = known.find((id, index) => known.indexOf(id) !== index)
  if (twice)
    throw new Failure(
      `Configuration, quality.patterns: \`${twice}\` is the name of another rule; choose another`,
    )
  const named = [levels, ...overrides.map((each) => each.rules)].flatMap(Object.keys)
  const unknown = named.find((id) => !known.includes(id))
  if (unknown) {
    throw new Failure(
      `Configuration, quality: Expected the name of a rule, got \`${unknown}\`; the rules are ${known.join(', ')}`,
    )
  }
}
