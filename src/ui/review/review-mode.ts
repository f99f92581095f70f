/**
 * Review mode on a document's page: findings at their sentences, a form to correct a sentence, and the
 * corrections as XLIFF. No server: everything stays in the browser until it is downloaded.
 */
import { button, make } from '../shared/dom.ts'
import { article } from '../sentences/page-sentences.ts'
import { Corrections } from './corrections.ts'
import { createReviewBar } from './review-bar.ts'
import { createReviewDialog } from './review-dialog.ts'
import { readReviewUnits, withCorrections } from './review-file.ts'
import css from './review.css?inline'
import { say } from './review-words.ts'
import { markSentences } from './sentence-buttons.ts'

const locale = article?.querySelector<HTMLElement>('.target')?.lang.toLowerCase()
if (article && locale) void start(article, locale)

async function start(text: HTMLElement, target: string): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  const slug = location.pathname.slice(base.length).split('/').slice(1).join('/').replace(/\/$/, '')
  const xliff = await loadXml(`${base}review/${target}/${slug}.xlf`)
  if (!xliff) return
  const units = readReviewUnits(xliff)
  const hash = xliff.querySelector('file > notes > note[category="sha256"]')?.textContent ?? ''
  const corrections = new Corrections(`${target}/${slug}`, hash)
  addStyles()
  const marks = markSentences(text, units, (unit) => dialog.open(unit))
  const bar = createReviewBar(marks.filter(({ unit }) => unit.findings.length > 0))
  const dialog = createReviewDialog(corrections, show)
  const download = button(say('download'), () =>
    save(`${slug.split('/').at(-1)}.xlf`, withCorrections(xliff, corrections)),
  )
  bar.element.append(download)
  document.body.append(bar.element, dialog.element)
  show()

  function show(): void {
    for (const { unit, sentences } of marks) {
      for (const { element, original } of sentences) {
        const correction = corrections.get(unit.id)
        element.classList.toggle('corrected', correction !== undefined)
        element.replaceChildren(
          ...(correction === undefined
            ? original.map((node) => node.cloneNode(true))
            : [correction]),
        )
      }
    }
    bar.update(corrections.size)
    download.disabled = corrections.size === 0
  }
}

/** `XMLHttpRequest` parses by itself; the content security policy lets no script turn text into a document. */
function loadXml(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.overrideMimeType('application/xml')
    request.addEventListener('loadend', () =>
      resolve(request.status === 200 ? request.responseXML : null),
    )
    request.open('GET', address)
    request.send()
  })
}

/** A sheet of its own: the content security policy allows no inline styles. */
function addStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

function save(name: string, xml: string): void {
  const link = make('a', {
    href: URL.createObjectURL(new Blob([xml], { type: 'application/xliff+xml' })),
    download: name,
  })
  link.click()
  URL.revokeObjectURL(link.href)
}
