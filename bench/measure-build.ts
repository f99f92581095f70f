/** Builds of one source folder: from nothing, and again with one document changed. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
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
  /** With one document changed. */
  warm: ProbeReport
  output: OutputSize
  weights: PageWeight[]
  /** Of the largest page. */
  smoothness: Smoothness
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
    appendFileSync(pages[0]!.absolute, '\n\nOne more line.\n')
    const warm = await runProbed(args)
    const site = path.join(out, 'site')
    return {
      documents: pages.length,
      cold,
      warm,
      output: measureOutput(site),
      weights: weighPages(site),
      smoothness: await measureSwitching(site),
    }
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(out, { recursive: true })
  }
}
