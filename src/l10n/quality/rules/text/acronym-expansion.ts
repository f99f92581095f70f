import type { Rule, RuleRun } from '../../rule.ts'

const EXPANDED =
  /((?:[A-Z][\p{L}-]{1,60}(?: (?:of|and|for|the|to|in|on))? ){2,6})\(([A-Z][A-Z0-9]{1,6})s?\)/gu

/** One abbreviation, one meaning: two expansions are usually one slip of the pen. */
export const acronymExpansion: Rule = {
  id: 'acronym-expansion',
  title: 'Acronym with two expansions',
  reason: 'The document spells the acronym out in two ways. Correct the wrong one.',
  severity: 'warning',
  its: 'terminology',
  start,
}

function start(): RuleRun {
  return {
    checkDocument({ subjects, path }) {
      const uses = new Map<
        string,
        { key: string; shown: string; subject: (typeof subjects)[number] }[]
      >()
      for (const subject of subjects) {
        for (const [, words = '', acronym = ''] of subject.text.source.matchAll(EXPANDED)) {
          const expansion = expansionOf(words.trim(), acronym)
          if (!expansion) continue
          const use = { key: fold(expansion), shown: expansion, subject }
          uses.set(acronym, [...(uses.get(acronym) ?? []), use])
        }
      }
      return [...uses].flatMap(([acronym, members]) => {
        if (new Set(members.map(({ key }) => key)).size < 2) return []
        const forms = [...new Set(members.map(({ shown }) => shown))].join(', ')
        const units = new Set(members.map(({ subject }) => subject.unit))
        return [...units].map((unit) => ({
          unit,
          hit: {
            evidence: `\`${acronym}\` is spelt out as ${forms}.`,
            group: `${path}\0${acronym}`,
          },
        }))
      })
    },
  }
}

/** The last words whose initials make up the acronym. */
function expansionOf(words: string, acronym: string): string | undefined {
  const parts = words.split(' ')
  for (let from = parts.length - 1; from >= 0; from--) {
    const tail = parts.slice(from)
    const initials = tail
      .flatMap((part) => part.split('-'))
      .filter((part) => /^[A-Z]/.test(part))
      .map((part) => part[0])
      .join('')
    if (initials === acronym) return tail.join(' ')
  }
  return undefined
}

/** Case, hyphens and plurals do not make another expansion. */
function fold(expansion: string): string {
  return expansion.toLowerCase().replaceAll('-', ' ').replace(/s\b/g, '')
}
