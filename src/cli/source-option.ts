/** The options that all commands which read documents share. */
export const sourceOption = {
  source: { hint: 'DIR', description: 'Folder of the documents. Default: source-docs' },
  original: {
    hint: 'DIR',
    description: 'Folder of the originals, where `--source` holds their translations.',
  },
} as const
