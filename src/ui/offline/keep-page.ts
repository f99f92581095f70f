/** The control that keeps a document on the device, below it, where the site is too large to be kept whole. */
import type { KeepAnswer, WorkerRequest } from '../../offline/messages.ts'
import styles from './offline.css?url'
import { announce } from '../shared/announce.ts'
import { askWorker } from './ask-worker.ts'
import { addStyle, button, make } from '../shared/dom.ts'
import { loadWords } from '../shared/load-words.ts'

/** @param about what stands below the document */
export async function offerToKeep(about: Element): Promise<void> {
  const answer = await askWorker({ type: 'LIST' })
  if (answer && !answer.isWhole) await show(about, answer)
}

/** The document in its target language stands for all its pages: those of both languages, and checklists. */
function documentAddress(): string {
  const target = document.querySelector<HTMLAnchorElement>('view-switch [data-view="target"]')
  const url = new URL(target?.href || location.href)
  return url.origin + url.pathname.replace(/checklists\/$/, '')
}

async function show(about: Element, first: KeepAnswer): Promise<void> {
  void addStyle(styles)
  const words = await loadWords()
  const page = documentAddress()
  const scope = document.querySelector<HTMLElement>('offline-update')?.dataset['scope'] ?? '/'
  const status = make('span')
  const keep = button('', () => ask(isKept ? 'DROP' : 'KEEP'))
  const list = make('a', { href: `${scope}offline/` }, words['offline.title'])
  let isKept = false

  const render = (kept: string[]): void => {
    isKept = kept.includes(page)
    status.textContent = isKept ? words['offline.saved'] : ''
    keep.textContent = isKept ? words['offline.remove'] : words['offline.save']
    list.hidden = kept.length === 0
  }

  const ask = async (type: WorkerRequest['type'] & ('KEEP' | 'DROP')): Promise<void> => {
    keep.disabled = true
    status.textContent = type === 'KEEP' ? words['offline.saving'] : ''
    const { outcome, kept } = (await askWorker({ type, page })) ?? { outcome: 'failed', kept: [] }
    keep.disabled = false
    render(kept)
    if (outcome !== 'done') status.textContent = words[`offline.${outcome}`]
    announce(status.textContent || words['offline.removed'])
    keep.focus()
  }

  render(first.kept)
  about.append(make('p', { className: 'keep-page' }, status, keep, list))
}
