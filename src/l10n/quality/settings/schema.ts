/** What a configuration may say of the quality report, checked when it is used. */
import { z } from 'zod'

const level = z.enum(['off', 'info', 'warning', 'error'])
/** Levels by the id of a rule. */
const levels = z.record(z.string(), level)
/** Locales (`de-DE`) or languages (`de`), in any letter case. */
const locales = z.array(z.string().min(1))
/** Globs of paths inside the source folder. */
const paths = z.array(z.string().min(1))
const expression = z.string().refine(isExpression, 'Expected a regular expression')

const pattern = z
  .strictObject({
    /** How reports name it; no rule of the report has the name. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Expected lower case, digits and hyphens'),
    /** Regular expressions, with the flag `u`. What is given must match; markup is part of the halves. */
    source: expression.optional(),
    target: expression.optional(),
    /** Must not match in the target, e.g. the translation that is wanted. */
    without: expression.optional(),
    /** What is wrong and what to do. */
    message: z.string().min(1),
    severity: z.enum(['info', 'warning', 'error']).default('warning'),
    ignoreCase: z.boolean().default(false),
    locales: locales.optional(),
    paths: paths.optional(),
  })
  .refine(
    ({ source, target, without }) => source ?? target ?? without,
    'Expected `source`, `target` or `without`',
  )

export const qualityConfig = z.strictObject({
  /** Levels of rules everywhere. */
  rules: levels.optional(),
  /** Levels for some locales or paths; a later one wins. */
  overrides: z
    .array(z.strictObject({ locales: locales.optional(), paths: paths.optional(), rules: levels }))
    .optional(),
  /** Rules of your own. */
  patterns: z.array(pattern).optional(),
  /** Glossaries, CSV or TBX, inside the source folder. Default `glossary.csv`, `glossary.tbx`. */
  glossary: z.union([z.string().min(1), z.array(z.string().min(1))]).optional(),
  /** Memories, TMX or XLIFF, inside the source folder: review mode suggests what they have. */
  memory: z.union([z.string().min(1), z.array(z.string().min(1))]).optional(),
  /** File of findings to ignore, inside the source folder. Default `quality-ignore.yml`. */
  ignore: z.string().min(1).optional(),
})

/** As written in a configuration. */
export type QualityConfig = z.input<typeof qualityConfig>
export type Pattern = z.output<typeof pattern>

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'))
  } catch {
    return false
  }
}
