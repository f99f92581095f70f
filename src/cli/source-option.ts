/** The option that all commands which read documents share. */
export const sourceOption = {
  source: { hint: 'DIR', description: 'Folder of the documents. Default: source-docs' },
} as const
