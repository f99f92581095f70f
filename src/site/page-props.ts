/**
 * All that the pages which a site has many of show, as data: a page whose data are those of the last build
 * is the page of the last build.
 */
import { branchHtml, withHoles, type BranchHtml } from '../render/branch-html.ts'
import type { Alternates } from './alternates.ts'
import type { ChecklistIndex } from './checklist-index.ts'
import {
  alternatesOf,
  landingAlternatesOf,
  restIsMade,
  siteAlternatesOf,
  textOf,
  ticksName,
} from './documents.ts'
import type { Folder } from './folders.ts'
import type { LandingPage } from './landings.ts'
import { navigationOf } from './navigation/navigation-of.ts'
import type { DocumentPage } from './pages.ts'
import { siteFacts, type SiteFacts } from './site-facts.ts'

interface PageProps {
  site: SiteFacts
  alternates: Alternates
}

export interface DocumentProps extends PageProps {
  page: DocumentPage
  /** Stands for the document's text: `documentOf` has it. */
  text: string
  /** What the ticks of its checklists are remembered by. */
  ticks: string
  /** Absent on a site of one document, which needs no navigation. */
  branch?: BranchHtml
}

export interface FolderProps extends PageProps {
  folder: Folder
  locale: string
}

export interface LandingProps extends PageProps {
  page: LandingPage
}

export interface ChecklistIndexProps extends PageProps {
  index: ChecklistIndex
  locale: string
}

export async function documentProps(page: DocumentPage): Promise<DocumentProps> {
  const { branches } = await navigationOf(page.locale)
  const branch = branches.size > 1 ? branches.get(page.document.path) : undefined
  return {
    ...(await ownProps(page, '')),
    ...(branch && { branch: toHtml(branchHtml(branch, page.locale)) }),
  }
}

function toHtml(branch: BranchHtml): BranchHtml {
  return restIsMade() ? branch : withHoles(branch)
}

/** Of a document's page of checklists. */
export function checklistProps(page: DocumentPage): Promise<DocumentProps> {
  return ownProps(page, 'checklists')
}

async function ownProps(page: DocumentPage, part: '' | 'checklists'): Promise<DocumentProps> {
  return {
    page,
    text: await textOf(page),
    ticks: await ticksName(page),
    alternates: await alternatesOf(page, part),
    site: await siteFacts(page.locale),
  }
}

export async function folderProps(folder: Folder, locale: string): Promise<FolderProps> {
  const alternates = await siteAlternatesOf(locale, folder.slug, 'folders')
  return { folder, locale, alternates, site: await siteFacts(locale) }
}

export async function landingProps(page: LandingPage): Promise<LandingProps> {
  return {
    page,
    alternates: await landingAlternatesOf(page),
    site: await siteFacts(page.locale),
  }
}

export async function checklistIndexProps(
  index: ChecklistIndex,
  locale: string,
): Promise<ChecklistIndexProps> {
  const alternates = await siteAlternatesOf(locale, `${index.slug}/checklists`, 'checklists')
  return { index, locale, alternates, site: await siteFacts(locale) }
}
