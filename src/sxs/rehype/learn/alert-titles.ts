/**
 * Titles of alerts, by language; English where a language is missing.
 *
 * They are those of Microsoft Learn in English, Japanese (the reference documents), Chinese, Czech, German,
 * Italian, Polish, Portuguese (Portugal) and Slovak: the page `/{locale}/contribute/content/markdown-reference`
 * of learn.microsoft.com names the five and shows them. Where name and box differ, the box counts: it has
 * one word for two kinds in Chinese and Czech. The other languages have a common word for each kind, which
 * serves a reader better than English; of them, only Korean and Turkish `note` and `important`, Brazilian
 * and Russian `note` were seen on Learn.
 */

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'

type Titles = readonly [
  note: string,
  tip: string,
  important: string,
  warning: string,
  caution: string,
]

const KINDS: readonly AlertKind[] = ['note', 'tip', 'important', 'warning', 'caution']

const TITLES: Record<string, Titles> = {
  ar: ['ملاحظة', 'تلميح', 'هام', 'تحذير', 'تنبيه'],
  bg: ['Бележка', 'Съвет', 'Важно', 'Предупреждение', 'Внимание'],
  ca: ['Nota', 'Suggeriment', 'Important', 'Advertiment', 'Precaució'],
  cs: ['Poznámka', 'Tip', 'Důležité', 'Upozornění', 'Upozornění'],
  da: ['Bemærk', 'Tip', 'Vigtigt', 'Advarsel', 'Forsigtig'],
  de: ['Hinweis', 'Tipp', 'Wichtig', 'Warnung', 'Achtung'],
  el: ['Σημείωση', 'Συμβουλή', 'Σημαντικό', 'Προειδοποίηση', 'Προσοχή'],
  en: ['Note', 'Tip', 'Important', 'Warning', 'Caution'],
  es: ['Nota', 'Sugerencia', 'Importante', 'Advertencia', 'Precaución'],
  et: ['Märkus', 'Näpunäide', 'Oluline', 'Hoiatus', 'Ettevaatust'],
  fi: ['Huomautus', 'Vihje', 'Tärkeää', 'Varoitus', 'Huomio'],
  fr: ['Remarque', 'Conseil', 'Important', 'Avertissement', 'Attention'],
  he: ['הערה', 'עצה', 'חשוב', 'אזהרה', 'זהירות'],
  hi: ['नोट', 'युक्ति', 'महत्वपूर्ण', 'चेतावनी', 'सावधानी'],
  hr: ['Napomena', 'Savjet', 'Važno', 'Upozorenje', 'Oprez'],
  hu: ['Megjegyzés', 'Tipp', 'Fontos', 'Figyelmeztetés', 'Figyelem'],
  id: ['Catatan', 'Tips', 'Penting', 'Peringatan', 'Perhatian'],
  it: ['Nota', 'Suggerimento', 'Importante', 'Avviso', 'Attenzione'],
  ja: ['注', 'ヒント', '重要', '警告', '注意'],
  ko: ['참고', '팁', '중요', '경고', '주의'],
  lt: ['Pastaba', 'Patarimas', 'Svarbu', 'Įspėjimas', 'Dėmesio'],
  lv: ['Piezīme', 'Padoms', 'Svarīgi', 'Brīdinājums', 'Uzmanību'],
  nb: ['Merk', 'Tips', 'Viktig', 'Advarsel', 'Forsiktig'],
  nl: ['Notitie', 'Tip', 'Belangrijk', 'Waarschuwing', 'Let op'],
  pl: ['Uwaga', 'Porada', 'Ważne', 'Ostrzeżenie', 'Przestroga'],
  'pt-pt': ['Nota', 'Dica', 'Importante', 'Aviso', 'Atenção'],
  pt: ['Observação', 'Dica', 'Importante', 'Aviso', 'Cuidado'],
  ro: ['Notă', 'Sfat', 'Important', 'Avertisment', 'Atenție'],
  ru: ['Примечание', 'Совет', 'Важно', 'Предупреждение', 'Внимание'],
  sk: ['Poznámka', 'Tip', 'Dôležité', 'Upozornenie', 'Výstraha'],
  sl: ['Opomba', 'Nasvet', 'Pomembno', 'Opozorilo', 'Pozor'],
  sr: ['Napomena', 'Savet', 'Važno', 'Upozorenje', 'Oprez'],
  sv: ['Anteckning', 'Tips', 'Viktigt', 'Varning', 'Försiktighet'],
  th: ['หมายเหตุ', 'เคล็ดลับ', 'สำคัญ', 'คำเตือน', 'ข้อควรระวัง'],
  tr: ['Not', 'İpucu', 'Önemli', 'Uyarı', 'Dikkat'],
  uk: ['Примітка', 'Порада', 'Важливо', 'Попередження', 'Увага'],
  vi: ['Ghi chú', 'Mẹo', 'Quan trọng', 'Cảnh báo', 'Chú ý'],
  'zh-hant': ['注意', '提示', '重要', '警告', '警告'],
  zh: ['注意', '提示', '重要', '警告', '注意'],
}

/**
 * @param lang BCP 47 tag
 * @example alertTitle('pt-BR', 'tip') // 'Dica'
 */
export function alertTitle(lang: string, kind: AlertKind): string {
  const { language, script, region } = new Intl.Locale(lang).maximize()
  const titles =
    TITLES[`${language}-${region}`.toLowerCase()] ??
    TITLES[`${language}-${script}`.toLowerCase()] ??
    TITLES[language === 'no' || language === 'nn' ? 'nb' : language] ??
    TITLES['en']!
  return titles[KINDS.indexOf(kind)]!
}
