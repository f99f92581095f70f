import { siteAddress } from './site-option.ts'

/** The options of commands that make one file of many documents. */
export const bookOptions = {
  part: {
    hint: 'PART',
    description:
      'Only this part: a folder, or an entry of the contents by its document, address or name.',
  },
  site: {
    ...siteAddress,
    description: 'Address of the site: links to what is not in the file lead there.',
  },
} as const
