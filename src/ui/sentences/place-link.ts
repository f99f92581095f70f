/** Addresses of places in the open page, for others to open. */
import { isView, placeAddress } from '../../site/view.ts'

/** @param fragment without `#` */
export function placeLink(fragment: string): string {
  const { view } = document.documentElement.dataset
  return placeAddress(location.href, isView(view) ? view : 'target', fragment)
}
