/**
 * Words whose full stop ends no sentence, by language; those of `any` hold for all, since names and
 * Latin are used everywhere. Written without the last stop, in lower case. A stop behind a single
 * lower-case letter, and one before a lower-case word, ends none either and needs no list.
 */
const ANY =
  'e.g|i.e|vs|cf|etc|approx|fig|figs|dr|mr|mrs|ms|prof|st|inc|ltd|co|corp|jr|sr|ex|al|incl|ca|no|nos|max|min|vol|ed|pp|a.m|p.m|u.s|u.k|ft|in'

const BY_LANGUAGE: Record<string, string> = {
  cs: 'např|tj|tzv|apod|atd|resp|č|str|obr|mj|popř',
  da: 'f.eks|bl.a|osv|dvs|ca|nr|evt|inkl|ekskl|mht|pga',
  de: 'z.b|d.h|usw|u.a|u.u|o.ä|ggf|bzw|bspw|evtl|inkl|exkl|nr|vgl|abb|abs|art|bsp|engl|i.d.r|s.o|s.u|sog|tel|ca|zzgl|min|max|std|mio|mrd',
  es: 'p.ej|ej|pág|págs|núm|sr|sra|ud|uds|aprox|máx|mín|tel|etc',
  fi: 'esim|ks|mm|ym|jne|nk|ts|tms|ns|n',
  fr: 'p.ex|ex|cf|env|etc|fig|réf|tél|max|min|mm|mme|no|pp|vol',
  hu: 'pl|kb|stb|ill|ún|pl|max|min|sz|ld',
  it: 'es|ecc|pag|pagg|fig|sig|dott|cfr|tel|max|min|n|art|ad es',
  nb: 'f.eks|bl.a|osv|dvs|ca|nr|evt|inkl|mht|pga',
  nl: 'bijv|bv|d.w.z|enz|evt|ca|nr|o.a|i.p.v|m.b.t|t.o.v|incl|excl|max|min',
  pl: 'np|tj|tzn|itp|itd|m.in|ok|nr|str|rys|ds|tzw|wg|zob|por',
  pt: 'p.ex|ex|pág|núm|sr|sra|aprox|máx|mín|tel|etc',
  ru: 'т.е|т.д|т.п|т.к|др|напр|см|рис|табл|стр|г|гг|руб|тыс|млн|млрд|мин|макс|им|ред',
  sv: 't.ex|bl.a|osv|dvs|ca|nr|ev|inkl|exkl|m.m|m.fl|s.k|fr.o.m|t.o.m',
  tr: 'örn|vb|vs|bkz|yy|sn|dr|no|maks|min|s|yakl',
  uk: 'т.д|т.п|т.к|т.зв|ін|напр|див|рис|табл|стор|р|рр|грн|тис|млн|млрд|мін|макс|ім',
}

/** Abbreviations that often stand at the end: before a capital they end a sentence all the same. */
const AT_END = new Set(
  'etc|inc|ltd|co|corp|a.m|p.m|u.s|u.k|no|max|min|in|ft|usw|osv|itd|itp|enz|ecc|stb|jne|atd|apod|т.д|т.п|др|vb'.split(
    '|',
  ),
)

/** Languages that write an ordinal with a full stop: `1. Januar`, `3. kapitel`. */
const STOP_ORDINALS = new Set('cs da de et fi hr hu is lv nb nn no sk sl sr tr'.split(' '))

export interface StopWords {
  words: ReadonlySet<string>
  hasStopOrdinals: boolean
  /** Names of months, where ordinals have a stop: the day before one ends nothing. */
  months: ReadonlySet<string>
}

const made = new Map<string, StopWords>()

/** @param locale lower case or as `lang` attributes write it; an unknown one has the words of all */
export function stopWordsOf(locale: string): StopWords {
  const language = locale.split('-')[0]!.toLowerCase()
  const known = made.get(language)
  if (known) return known
  const own = BY_LANGUAGE[language === 'no' || language === 'nn' ? 'nb' : language] ?? ''
  const words = new Set(`${ANY}|${own}`.split('|').filter((word) => word !== ''))
  const hasStopOrdinals = STOP_ORDINALS.has(language)
  const months = new Set(hasStopOrdinals ? monthsOf(language) : [])
  const stops = { words, hasStopOrdinals, months }
  made.set(language, stops)
  return stops
}

/** Names of months as they stand behind a day. */
function monthsOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(Date.UTC(2020, month, 1))
      .find(({ type }) => type === 'month')!
      .value.toLowerCase(),
  )
}

export function mayEndSentence(abbreviation: string): boolean {
  return AT_END.has(abbreviation)
}
