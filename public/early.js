// @ts-check
// Before the page is painted. The rules are those of src/site/view.ts.
;(() => {
  const root = document.documentElement
  const views = ['target', 'both', 'source']
  /** @type {Record<string, unknown>} */
  let stored = {}
  try {
    stored = JSON.parse(localStorage.getItem('taiyaku') ?? '{}') ?? {}
  } catch {
    // Not readable: the site's own choices hold.
  }
  root.dataset['js'] = ''
  for (const name of ['theme', 'order']) {
    if (typeof stored[name] === 'string') root.dataset[name] = stored[name]
  }
  const asked = new URLSearchParams(location.search).get('view')
  const view = [asked, stored['view']].find((value) => views.includes(String(value)))
  if (root.dataset['view'] && view) root.dataset['view'] = String(view)
})()
