// @ts-check
// On pages that say the same in several languages the reader's own comes first. In the head, so that it is done
// when the page has been read, before it is painted; for eyes, keyboard and screen reader alike.
document.addEventListener(
  'readystatechange',
  () => {
    /** @type {NodeListOf<HTMLElement>} */
    const halves = document.querySelectorAll('.front > [lang], .front > missing-page > [lang]')
    const languages = navigator.languages.map((tag) => tag.split('-')[0])
    const rank = (/** @type {HTMLElement} */ { lang }) =>
      (languages.indexOf(lang) + 1 || languages.length + 1) - 1
    const sorted = [...halves].sort((a, b) => rank(a) - rank(b))
    if (sorted[0] !== halves[0]) halves[0]?.parentElement?.prepend(...sorted)
  },
  { once: true },
)
