/** Numbers written as words, by language: what digits in one half may be in the other. */

/** Words, or beginnings of words, for 1, 2, 3 …; several for one number are parted by `|`. */
const FROM_ONE: Readonly<Record<string, string>> = {
  en: 'one|first|once|single|a|an|per|each|every two|second|twice|once|both|double|dual|pair|alternate|secondary three|third four five|fifth six seven eight nine|ninth ten|tenth eleven twelve|twelfth thirteen fourteen fifteen sixteen',
  de: 'ein|erst|einzeln zwei|beide|doppel drei|dritt vier fünf sechs sieb acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn',
  fr: 'un|une|premi deux|second|double trois quatre|quatri cinq six|sixi sept huit neuf|neuvi dix onze douze',
  es: 'un|primer dos|segund|dobl|ambos|ambas tres|tercer cuatro|cuart cinco|quint seis|sext siete|séptim ocho|octav nueve diez|décim once doce',
  it: 'un|prim due|second|entramb|doppi tre|terz quattro|quart cinque|quint sei|sest sette|settim otto|ottav nove|non dieci|decim undici dodici',
  pt: 'um|uma|primeir dois|duas|segund|ambos|ambas três|terceir quatro|quart cinco|quint seis|sext sete|sétim oito|oitav nove|non dez|décim onze doze',
  nl: 'een|één|eerst twee|beide|dubbel drie|derde vier vijf zes zeven acht negen tien elf twaalf',
  ru: 'один|одн|перв два|две|двух|двум|втор|оба|обе|двой три|трех|трёх|трет четыр|четв пят шест сем|седьм восем|восьм девят десят одиннадцат двенадцат',
  ar: 'واحد|أول|اول اثن|إثن|ثاني|ثان|كلا ثلاث|ثالث أربع|اربع|رابع خمس|خامس ست|سادس سبع|سابع ثمان|ثامن تسع|تاسع عشر|عاشر',
}

/** Months count where a date is written in digits in the other half. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan feb mär|mar apr mai jun jul aug sep okt nov dez',
  fr: 'janv févr mars avri mai juin juil août sept octo nove déce',
  es: 'ener febr marz abri mayo juni juli agos sept octu novi dici',
  it: 'genn febb marz apri magg giug lugl agos sett otto nove dice',
  pt: 'jane feve març abri maio junh julh agos sete outu nove deze',
  nl: 'janu febr maar apri mei juni juli augu sept okto nove dece',
  ru: 'янв фев мар апр май|мая июн июл авг сен окт ноя дек',
  ar: 'يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  duizend: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  ألف: 1e3,
  آلاف: 1e3,
  الف: 1e3,
  million: 1e6,
  m: 1e6,
  millionen: 1e6,
  mio: 1e6,
  millions: 1e6,
  millones: 1e6,
  milioni: 1e6,
  milhões: 1e6,
  miljoen: 1e6,
  млн: 1e6,
  миллионов: 1e6,
  مليون: 1e6,
  ملايين: 1e6,
  billion: 1e9,
  milliarden: 1e9,
  milliarde: 1e9,
  mrd: 1e9,
  milliards: 1e9,
  miljard: 1e9,
  млрд: 1e9,
  مليار: 1e9,
  ...{ 十: 10, 십: 10, 百: 100, 백: 100, 千: 1e3, 천: 1e3 },
  ...{ 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12 },
}

/** What a number is multiplied by in the words after it. @example scaleOf('천만') // 10000000 */
export function scaleOf(word: string): number {
  const own = SCALES[word]
  if (own !== undefined) return own
  const each = [...word].map((character) =>
    /[a-z]/.test(character) ? undefined : SCALES[character],
  )
  return each.reduce<number>((product, scale) => product * (scale ?? 1), 1)
}

/** Whether numbers below a dozen, written as words in the language, are found. */
export function knowsNumberWords(language: string): boolean {
  return language in FROM_ONE || ['ja', 'zh', 'ko'].includes(language)
}

interface Word {
  begin: string
  value: number
  /** Most letters that may follow the beginning. */
  rest: number
}

const wordsOf = (list: string | undefined, rest: (begin: string) => number): Word[] =>
  (list ?? '').split(' ').flatMap((word, index) =>
    word
      .split('|')
      .filter(Boolean)
      .map((begin) => ({ begin, value: index + 1, rest: rest(begin) })),
  )

/** In these languages a beginning alone would be too little: `tenant`, `often`. */
const WHOLE = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl'])

const restIn = (language: string) => (begin: string) =>
  WHOLE.has(language) ? (begin.length > 3 ? 6 : 1) : Infinity

const TABLES = new Map(
  Object.keys(FROM_ONE).map((language) => [
    language,
    [...wordsOf(FROM_ONE[language], restIn(language)), ...wordsOf(MONTHS[language], () => 6)],
  ]),
)

/**
 * The numbers and months that a text names in words.
 *
 * @param text in lower case
 */
export function valuesInWords(text: string, language: string): Set<number> {
  const values = new Set<number>()
  const table = TABLES.get(language)
  if (!table) return values
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const bare = language === 'ar' ? word.replace(/^[وفبلك]?(?:ال|لل)?/u, '') : word
    for (const { begin, value, rest } of table) {
      if (bare.startsWith(begin) && bare.length - begin.length <= rest) values.add(value)
    }
    // Arabic has a dual: `يومين` is two days.
    if (language === 'ar' && /(?:ين|ان|تا)$/u.test(word)) values.add(2)
  }
  return values
}
