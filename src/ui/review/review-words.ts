/** Words of review mode. */
const en = {
  bar: 'Review',
  count: 'Findings: {findings} · Corrected: {corrected}',
  next: 'Next finding',
  download: 'Download corrections',
  edit: 'Review sentence {id}',
  editFindings: 'Review sentence {id}, findings: {findings}',
  source: 'Source',
  target: 'Translation (Markdown)',
  take: 'Take over',
  save: 'Save',
  revert: 'As it was',
  close: 'Close',
}

const ja: typeof en = {
  bar: 'レビュー',
  count: '指摘: {findings} 件 · 修正: {corrected} 件',
  next: '次の指摘',
  download: '修正をダウンロード',
  edit: '文 {id} を確認',
  editFindings: '文 {id} を確認 (指摘 {findings} 件)',
  source: '原文',
  target: '訳文 (Markdown)',
  take: 'この訳を使う',
  save: '保存',
  revert: '元に戻す',
  close: '閉じる',
}

const words = document.documentElement.lang.startsWith('ja') ? ja : en

/** @example say('count', { findings: 2, corrected: 0 }) // 'Findings: 2 · Corrected: 0' */
export function say(key: keyof typeof en, values: Record<string, string | number> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
