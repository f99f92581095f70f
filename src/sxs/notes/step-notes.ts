/**
 * Footnotes of steps: a sheet of paper has the step and not the end of the document, so the notes that a
 * step refers to stand in it. HTML here is the project's own serialization, so patterns are exact.
 */
import type { Element, Root } from 'hast'
import type { Checklist, Step } from '../document.ts'
import { hasClass } from '../checklists/flow-parts.ts'
import { serialize } from '../checklists/checklist-steps.ts'

const REFERENCE = /<sup data-note="(\d+)">(?:<a href="#[^"]*">)?\d+(?:<\/a>)?<\/sup>/g
const BACK = / ?<a data-note="\d+" href="[^"]*">[^<]*<\/a>/g

/** HTML of the notes, by number. */
type Notes = ReadonlyMap<string, string>

/** Puts the notes that the steps of checklists refer to into them, in place. */
export function addStepNotes(checklists: readonly Checklist[], tree: Root): void {
  const section = tree.children.at(-1)
  if (section?.type !== 'element' || !hasClass(section, 'footnotes')) return
  const [list] = section.children
  const items = list?.type === 'element' ? list.children : []
  const notes = new Map(
    items.map((item, index) => [`${index + 1}`, serialize((item as Element).children)]),
  )
  for (const { steps } of checklists) for (const step of steps) addTo(step, notes)
}

function addTo(step: Step, notes: Notes): void {
  const inText = notesOf(step.text, notes)
  step.text = plain(step.text)
  step.body = plain(step.body) + inText + notesOf(step.body, notes)
  if (step.cells) step.cells = step.cells.map((cell) => plain(cell) + notesOf(cell, notes))
  if (step.lead !== undefined) step.lead = plain(step.lead) + notesOf(step.lead, notes)
  if (step.after !== undefined) step.after = plain(step.after) + notesOf(step.after, notes)
  for (const inner of step.steps) addTo(inner, notes)
}

/** The notes that some HTML refers to; a note's own references lead no further. */
function notesOf(html: string, notes: Notes): string {
  const numbers = new Set(Array.from(html.matchAll(REFERENCE), ([, number]) => number!))
  return [...numbers].map((number) => toBlock(number, notes.get(number) ?? '')).join('')
}

function toBlock(number: string, note: string): string {
  return `<div class="footnote"><sup data-note="${number}">${number}</sup> ${plain(note)}</div>`
}

/** Without links: what they lead to stands on another page. */
function plain(html: string): string {
  return html.replace(REFERENCE, '<sup data-note="$1">$1</sup>').replace(BACK, '')
}
