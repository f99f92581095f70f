/** What a reader of a text meets who moves: loaded then. */
import '../listening/listen-keys.ts'

if (document.querySelector('contents-list')) {
  void import('../document/contents-list.ts')
  void import('./reading-tools.ts')
}
if (document.querySelector('.table')) void import('../tables/table-looks.ts')
if (document.querySelector('article img')) void import('../images/image-zoom.ts')

export {}
