/** Titles of alerts as Microsoft Learn writes them, by language; English where a language is missing. */

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
  cs: ['Poznámka', 'Tip', 'Důležité', 'Upozornění', 'Pozor'],
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
  'pt-pt': ['Nota', 'Sugestão', 'Importante', 'Aviso', 'Atenção'],
  pt: ['Observação', 'Dica', 'Importante', 'Aviso', 'Cuidado'],
  ro: ['Notă', 'Sfat', 'Important', 'Avertisment', 'Atenție'],
  ru: ['Примечание', 'Совет', 'Важно', 'Предупреждение', 'Внимание'],
  sk: ['Poznámka', 'Tip', 'Dôležité', 'Upozornenie', 'Pozor'],
  sl: ['Opomba', 'Nasvet', 'Pomembno', 'Opozorilo', 'Pozor'],
  sr: ['Napomena', 'Savet', 'Važno', 'Upozorenje', 'Oprez'],
  sv: ['Anteckning', 'Tips', 'Viktigt', 'Varning', 'Försiktighet'],
  th: ['หมายเหตุ', 'เคล็ดลับ', 'สำคัญ', 'คำเตือน', 'ข้อควรระวัง'],
  tr: ['Not', 'İpucu', 'Önemli', 'Uyarı', 'Dikkat'],
  uk: ['Примітка', 'Порада', 'Важливо', 'Попередження', 'Увага'],
  vi: ['Ghi chú', 'Mẹo', 'Quan trọng', 'Cảnh báo', 'Chú ý'],
  'zh-hant': ['注意', '提示', '重要', '警告', '小心'],
  zh: ['备注', '提示', '重要', '警告', '注意'],
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
