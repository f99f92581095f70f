/** Builds of one source folder: from nothing, and again with something changed, or nothing. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listDocuments } from '../src/docset/contents/list.ts'
import { measureSwitching, type Smoothness } from './measure-switching.ts'
import type { ProbeReport } from './probe.ts'
import { measureOutput, weighPages, type OutputSize, type PageWeight } from './page-weight.ts'
import { runProbed } from './run-probed.ts'
import { sampleDocset } from './sample-docset.ts'

export interface BuildMeasure {
  documents: number
  cold: ProbeReport
  /** By what has changed since the build before. */
  again: Record<Change, ProbeReport>
  output: OutputSize
  weights: PageWeight[]
  /** Of the largest page. */
  smoothness: Smoothness
}

export type Change = keyof typeof CHANGES

/** What is changed between two builds; each finds a document, or a file that one includes. */
const CHANGES = {
  'nothing changed': () => {},
  'one document changed': (folder: string) => appendLine(folder, 'page'),
  'one title changed': changeTitle,
  'one include changed': (folder: string) => appendLine(folder, 'fragment'),
}

async function measureAgain(folder: string, args: string[]): Promise<Record<Change, ProbeReport>> {
  const measured: [string, ProbeReport][] = []
  for (const [name, change] of Object.entries(CHANGES)) {
    change(folder)
    measured.push([name, await runProbed(args)])
  }
  return Object.fromEntries(measured) as Record<Change, ProbeReport>
}

function appendLine(folder: string, kind: string): void {
  const file = listDocuments(folder).find((found) => found.kind === kind)
  if (file) appendFileSync(file.absolute, '\n\nOne more line.\n')
}

function changeTitle(folder: string): void {
  const titled = /^# .*$/m
  const pages = listDocuments(folder).filter(({ kind }) => kind === 'page')
  const page = pages.find(({ absolute }) => titled.test(readFileSync(absolute, 'utf8')))
  if (!page) return
  writeFileSync(
    page.absolute,
    readFileSync(page.absolute, 'utf8').replace(titled, '# Another title'),
  )
}

/**
 * Measures builds of a sample, in folders of their own: what is known of earlier builds does not help.
 *
 * @param count pages to take of the source folder
 */
export async function measureBuild(source: string, count: number): Promise<BuildMeasure> {
  const folder = sampleDocset(source, count)
  const out = mkdtempSync(path.join(tmpdir(), 'taiyaku-site-'))
  try {
    const args = ['scripts/build.ts', '--source', folder, '--out', path.join(out, 'site')]
    const cold = await runProbed(args)
    const pages = listDocuments(folder).filter(({ kind }) => kind === 'page')
    const again = await measureAgain(folder, args)
    const site = path.join(out, 'site')
    return {
      documents: pages.length,
      cold,
      again,
      output: measureOutput(site),
      weights: weighPages(site),
      smoothness: await measureSwitching(site),
    }
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(out, { recursive: true })
  }
}
