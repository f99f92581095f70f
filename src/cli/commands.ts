/** The commands of the tool, and what each does, in the order in which `taiyaku --help` lists them. */
export const commands = {
  init: 'Looks at the folder and writes a configuration that fits it.',
  build: 'Builds the site and its search index.',
  compose: 'Joins the shards of a site that `build --shard I/N` has made.',
  preview: 'Serves a site that was built.',
  dev: 'Serves the site while documents are written; a page reloads when one changes.',
  check: 'Reads all documents and tells what is wrong with them.',
  qa: 'Reports what is wrong with the translations of a source folder.',
  terms:
    'Proposes terms: what stands alone in headings, cells, labels and links, and how it is translated.',
  leverage:
    'Counts what a memory (TMX or XLIFF) has of a source folder: exact, like, repeated and new sentences and words, by file and in sum.',
  export: 'Writes every pair of a source folder into one file of an exchange format.',
  merge:
    'Puts the corrected translations of an XLIFF into the documents, or refuses it whole unless told `--partial`.',
  align: 'Writes two trees as side-by-side Markdown, each sentence beside its original.',
  pdf: 'Prints every document and every checklist to PDF, or many documents into one file.',
  epub: 'Writes many documents into one EPUB, by the contents, in both languages.',
  links: 'Checks every internal link and fragment of a built site.',
} as const
