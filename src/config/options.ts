/**
 * Every option of `taiyaku.config`: what it may be, and what it means. The types, the checks, the JSON
 * schema and the page of the documentation are made from this.
 */
import { z } from 'zod'
import { qualityConfig } from '../l10n/quality/settings/schema.ts'
import { contrastFault, type Theme } from './look/contrast.ts'

const byLanguage = z
  .record(z.string(), z.string())
  .describe('A text by language of the interface; `en` stands in for a missing one.')

const licence = z.strictObject({
  holder: z.string().describe('Who wrote the documents.'),
  name: z.string().describe('What the terms are called, e.g. `CC BY 4.0`.'),
  url: z.url({ protocol: /^https?$/ }).describe('Where the terms stand.'),
  repository: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the documents come from.'),
})

/** A colour that can be read in a theme. */
function accentIn(...themes: Theme[]) {
  return z
    .string()
    .regex(/^#[\da-fA-F]{6}$/, 'expected a colour such as #1d5480')
    .superRefine((colour, context) => {
      if (!/^#[\da-fA-F]{6}$/.test(colour)) return
      for (const theme of themes) {
        const fault = contrastFault(colour, theme)
        if (fault !== undefined) context.addIssue(fault)
      }
    })
}

const template = z
  .string()
  .regex(/^(?:https?|mailto):/, 'expected an address that begins with https:, http: or mailto:')

/** How a site looks, and where it leads to. */
const lookOptions = {
  logo: z
    .string()
    .optional()
    .describe("Image before the site's name in the header, 28 pixels high. Default: the icon."),
  icon: z.string().optional().describe('Icon of the site in tabs and bookmarks, best an SVG.'),
  accent: z
    .union([
      accentIn('light', 'dark'),
      z.strictObject({
        light: accentIn('light').describe('In the light theme, `#rrggbb`.'),
        dark: accentIn('dark').describe('In the dark theme, `#rrggbb`.'),
      }),
    ])
    .optional()
    .describe(
      'Colour of links and buttons, `#rrggbb`: one for both themes, or one for each. Refused where it cannot be read (a contrast of 4.5, WCAG AA).',
    ),
  stylesheet: z
    .string()
    .optional()
    .describe('A sheet that every page loads last. It may refer to no other file.'),
  links: z
    .array(
      z.strictObject({
        text: byLanguage.describe('What the link says, by language.'),
        href: z.string().describe('Where it leads: an address, or a path of the site.'),
      }),
    )
    .optional()
    .describe('Links in the header; on narrow screens they stand in the footer alone.'),
  footer: byLanguage.optional().describe('A text for the footer of every page, by language.'),
  editLink: template
    .optional()
    .describe(
      'Address that "Edit this page" leads to; `{path}`, `{locale}` and `{id}` stand for those of the document.',
    ),
  reportLink: template
    .optional()
    .describe(
      'Address that "Report this sentence" leads to; `{path}`, `{line}`, `{id}` and `{locale}` stand for those of the sentence.',
    ),
}

/** What can be said of one source folder. */
const docsetOptions = {
  name: byLanguage
    .optional()
    .describe(
      "What the site is called, by language. Default: the title of the only document, else the folder's name.",
    ),
  summary: byLanguage
    .optional()
    .describe(
      'One or two sentences for the home page, by language. Default: the description of the only document.',
    ),
  notice: z
    .union([byLanguage, z.array(byLanguage)])
    .optional()
    .describe(
      'What every page must say first, by language, e.g. that a product was retired: one text, or a list of them. Plain text.',
    ),
  original: z
    .string()
    .optional()
    .describe(
      'Folder of the originals: the source folder then holds their translations, as ordinary Markdown.',
    ),
  sourceLocale: z.string().optional().describe('Language of the source halves. Default: `en-us`.'),
  targetLocale: z
    .string()
    .optional()
    .describe(
      "Target of documents that do not name theirs, and of several the one that the source's pages show. Default: that of most others.",
    ),
  origin: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Site the documents were published on. Default: `https://learn.microsoft.com`.'),
  bases: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Published path of folders, e.g. `{ "Teams": "microsoftteams" }`. The longest match wins.',
    ),
  licence: licence
    .optional()
    .describe('Who wrote the documents and under what terms they are shown; stands on every page.'),
  offline: z
    .boolean()
    .optional()
    .describe(
      "`false`: the site is not kept on readers' devices for use without a network. Default: `true`.",
    ),
  synonyms: z
    .array(z.array(z.string()))
    .optional()
    .describe(
      'Words of one meaning that the search takes for one another, e.g. `[["log in", "sign in"]]`. `check --synonyms` lists what the documents teach.',
    ),
  markdown: z
    .boolean()
    .optional()
    .describe(
      '`true`: every page has its text as Markdown at its address + `index.md` and a button that copies it, and `llms.txt` lists them. Default: `false`.',
    ),
  quality: qualityConfig
    .optional()
    .describe(
      'The quality report: levels of rules, own patterns, glossaries, the file of findings to ignore.',
    ),
  include: z
    .array(z.string())
    .optional()
    .describe('Globs of files that are pages whatever else says.'),
  exclude: z.array(z.string()).optional().describe('Globs of files that are no documents.'),
  ...lookOptions,
}

export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON schema, for editors.'),
  source: z.string().optional().describe('Folder of the documents. Default: `source-docs`.'),
  out: z.string().optional().describe('Folder the site is written to. Default: `dist`.'),
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address the site will have, for canonical links. Default: none.'),
  base: z.string().optional().describe('Path the site will live under. Default: `/`.'),
  ...docsetOptions,
  docsets: z
    .record(z.string(), z.strictObject(docsetOptions))
    .optional()
    .describe(
      'What holds for one source folder alone, by the folder as it is given to `--source`: any of the options above that speak of documents.',
    ),
})

/** `taiyaku.config` as it may be written. Everything is optional. */
export type Config = z.input<typeof configSchema>

/** What can be said of one source folder. */
export type DocsetConfig = NonNullable<Config['docsets']>[string]

/** A text by language of the interface, e.g. `{ ja: '…', en: '…' }`. */
export type ByLanguage = z.infer<typeof byLanguage>
