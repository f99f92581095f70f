// Filters of the quality report; without script all findings are shown.
const form = document.forms[0]
form.hidden = false
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('input', filter)

function filter() {
  const { rule, severity, path } = form.elements
  const wanted = path.value.trim().toLowerCase()
  let count = 0
  for (const section of document.querySelectorAll('section')) {
    const inPath = section.dataset.path.toLowerCase().includes(wanted)
    let shown = 0
    for (const article of section.querySelectorAll('article')) {
      const { dataset } = article
      const isWanted =
        inPath &&
        (!rule.value || dataset.rule === rule.value) &&
        (!severity.value || dataset.severity === severity.value)
      article.parentElement.hidden = !isWanted
      if (isWanted) shown++
    }
    section.hidden = shown === 0
    count += shown
  }
  form.querySelector('output').textContent = `${count} findings`
}
