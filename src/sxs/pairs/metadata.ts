import type { Document } from '../document.ts'
import { replaceNoLocText } from '../markdown/learn/no-loc.ts'

/** What the front matter says that pages and exports use. */
interface Metadata {
  title?: string
  dates: Pick<Document, 'description' | 'modified' | 'translated' | 'translationType'>
}

export function readMetadata(data: Record<string, unknown>): Metadata {
  const text = (name: string) => {
    const value = data[name]
    return typeof value === 'string' && value.trim() !== ''
      ? replaceNoLocText(value.trim())
      : undefined
  }
  const dates: Metadata['dates'] = {}
  const description = text('description')
  const modified = toDate(data['ms.date'])
  const translated = toDate(data['ms.lasthandoff'])
  const translationType = text('ms.translationtype')
  if (description) dates.description = description
  if (modified) dates.modified = modified
  if (translated) dates.translated = translated
  if (translationType) dates.translationType = translationType.toUpperCase()
  const title = text('title')
  return title ? { title, dates } : { dates }
}

/**
 * An ISO date from the forms front matter uses.
 *
 * @example toDate('04/22/2020') // '2020-04-22'
 */
export function toDate(value: unknown): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(value.trim())
  const [year, month, day] = american
    ? [american[3], american[1], american[2]]
    : (/^(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(value.trim())?.slice(1) ?? [])
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}
