/**
 * Tabs: panels that stand one below the other become a set of which one is shown. Sets with a tab of one
 * name are switched together; `?tabs=a,b` in an address chooses. A fragment, or a search in the page,
 * opens the panel it leads into.
 */
import { findSentence } from '../sentences/page-sentences.ts'

interface TabSet {
  root: HTMLElement
  tabs: HTMLButtonElement[]
  panels: HTMLElement[]
  chosen: string
}

const asked = (new URLSearchParams(location.search).get('tabs') ?? '').split(',')
const sets = [...document.querySelectorAll<HTMLElement>('.tabs')].map(upgrade)

function nameOf(panel: HTMLElement): string {
  return panel.dataset['tab'] ?? ''
}

function upgrade(root: HTMLElement, index: number): TabSet {
  const panels = [...root.querySelectorAll<HTMLElement>(':scope > .tab-panel')]
  const list = document.createElement('div')
  list.role = 'tablist'
  const names = [...new Set(panels.map(nameOf))]
  const set: TabSet = { root, panels, tabs: [], chosen: names[0] ?? '' }
  for (const name of names) {
    const named = panels.filter((panel) => nameOf(panel) === name)
    const tab = toTab(named[0]!, `ty-tab-${index}-${set.tabs.length}`)
    tab.dataset['tab'] = name
    tab.addEventListener('click', () => choose(name))
    for (const panel of named) {
      panel.role = 'tabpanel'
      panel.setAttribute('aria-labelledby', tab.id)
      panel.addEventListener('beforematch', () => choose(name))
    }
    if (asked.includes(name)) set.chosen = name
    set.tabs.push(tab)
  }
  list.addEventListener('keydown', (event) => move(event, set))
  list.append(...set.tabs)
  root.prepend(list)
  root.dataset['ready'] = ''
  return set
}

/** The panel's title, without what may stand only once in a page. */
function toTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.role = 'tab'
  tab.id = id
  const title = panel.querySelector('.tab-title')?.cloneNode(true) as HTMLElement | undefined
  for (const node of title?.querySelectorAll('[id], [data-s], [tabindex]') ?? []) {
    for (const name of ['id', 'data-s', 'tabindex', 'role']) node.removeAttribute(name)
  }
  tab.append(...(title?.childNodes ?? []))
  return tab
}

function choose(name: string): void {
  for (const set of sets) if (set.tabs.some((tab) => tab.dataset['tab'] === name)) set.chosen = name
  show()
}

function show(): void {
  const chosen = new Set(sets.map((set) => set.chosen))
  for (const set of sets) {
    for (const tab of set.tabs) {
      const isChosen = tab.dataset['tab'] === set.chosen
      tab.ariaSelected = String(isChosen)
      tab.tabIndex = isChosen ? 0 : -1
    }
    for (const panel of set.panels) {
      const condition = panel.dataset['condition']
      const isShown = nameOf(panel) === set.chosen && (!condition || chosen.has(condition))
      if (isShown) panel.removeAttribute('hidden')
      else panel.setAttribute('hidden', 'until-found')
    }
  }
}

function move(event: KeyboardEvent, { root, tabs, chosen }: TabSet): void {
  const at = tabs.findIndex((tab) => tab.dataset['tab'] === chosen)
  const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const tab = tabs.at(to % tabs.length)!
  choose(tab.dataset['tab']!)
  tab.focus()
}

/** Opens the panels around what the address names. A panel's own title is in its tab: the set is shown. */
function arrive(): void {
  const target = document.getElementById(location.hash.slice(1)) ?? findSentence(location.hash)
  const panels: HTMLElement[] = []
  for (let panel = target?.closest<HTMLElement>('.tab-panel'); panel;) {
    panels.push(panel)
    panel = panel.parentElement?.closest<HTMLElement>('.tab-panel')
  }
  if (!target || panels.length === 0) return
  for (const panel of panels) choose(nameOf(panel))
  const shown = target.closest('.tab-title') ? target.closest('.tabs') : target
  shown?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

if (sets.length > 0) {
  show()
  addEventListener('hashchange', arrive)
  arrive()
}
