/** Every script of a page. Each works when the others fail, and without the elements it serves. */
import './view-switch.ts'
import './permalinks.ts'
import './interface-link.ts'
import './sentence-peek.ts'
import './contents-list.ts'
import './site-settings.ts'
import './copy-values.ts'
import './site-search.ts'
