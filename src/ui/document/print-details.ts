/** Opens what is folded while it is printed, in browsers whose styles cannot. */

let folded: HTMLDetailsElement[] = []

if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('article details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}

export {}
