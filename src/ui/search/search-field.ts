/**
 * The dialog with no more than its field: small, so that it is there long before what searches, and takes
 * what is typed meanwhile.
 */

import { beginLoading } from './begin-loading.ts'

/** @param query what the reader has typed by now; nothing leaves what stands in the field */
export function openField(host: HTMLElement, query: string): void {
  const dialog = host.querySelector('dialog') ?? makeDialog(host)
  const field = dialog.querySelector('input')!
  if (!dialog.open) dialog.showModal()
  field.focus()
  field.select()
  if (query !== '') field.value = query
  const begun = beginLoading(host)
  void import('./search-dialog.ts')
    .then(({ openSearch }) => openSearch(host, dialog, begun))
    .catch((error: unknown) => {
      // The next try begins anew.
      dialog.remove()
      throw error
    })
}

function makeDialog(host: HTMLElement): HTMLDialogElement {
  const ariaLabel = host.querySelector('button span')!.textContent
  const make = document.createElement.bind(document)
  const dialog = Object.assign(make('dialog'), { id: 'ty-search', ariaLabel })
  const ask = Object.assign(make('div'), { className: 'ask' })
  ask.append(Object.assign(make('input'), { role: 'searchbox', ariaLabel }))
  dialog.append(ask, Object.assign(make('progress'), { ariaLabel }))
  host.append(dialog)
  return dialog
}
