/** Paper is white and ink is black, whatever theme the reader's screen has. */
import { test } from '@playwright/test'
import { DOCSET_BASE } from './docset-site.ts'
import { reservePort } from './port.ts'
import { expectBlackOnWhite } from './print-colours.ts'
import { JA } from './reading.ts'

const docset = `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}`

const PAGES: Record<string, string> = {
  document: `${JA}?view=both`,
  checklists: `${JA}checklists/`,
  'index of checklists': '/ja-jp/checklists/',
  'front page': '/',
  home: '/ja-jp/',
  folder: '/ja-jp/skypeforbusiness/',
  landing: `${docset}ja-jp/guide/hub/`,
  'document with others beside it': `${docset}ja-jp/guide/setup/details/`,
  'how to use': '/ja-jp/how-to-use/',
  contents: '/ja-jp/site-contents/',
  'missing page': '/nowhere/',
  offline: '/offline/',
}

for (const [name, address] of Object.entries(PAGES))
  test(`${name}: prints black on white from a dark screen`, ({ page }) =>
    expectBlackOnWhite(page, address))
