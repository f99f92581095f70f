// @ts-check
;(() => {
  const { dataset } = document.documentElement
  /** @type {Record<string, string>} */
  let stored = {}
  try {
    stored = JSON.parse(localStorage.getItem('taiyaku') ?? '') || {}
  } catch {}
  dataset['js'] = ''
  for (const name of ['theme', 'order', 'peek', 'size', 'spacing'])
    if (stored[name]) dataset[name] = stored[name]
  const asked = new URLSearchParams(location.search).get('view')
  const view = [asked, stored['view']].find((value) => /^(target|both|source)$/.test(value ?? ''))
  if (dataset['view'] && view) dataset['view'] = view
})()
