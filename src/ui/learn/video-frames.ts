/** Videos of other sites: shown in the page when their link is clicked, nothing asked of the site before. */

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-frame]')) {
  link.addEventListener('click', (event) => {
    const address = link.dataset['frame']
    if (!address || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // The link stays, and leads to the video's own page from now on.
    delete link.dataset['frame']
    const frame = document.createElement('iframe')
    frame.src = address
    frame.title = link.textContent ?? ''
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups')
    // Players refuse to start without a referrer.
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    const block = link.closest('.video') ?? link
    block.before(frame)
    frame.focus()
  })
}

export {}
