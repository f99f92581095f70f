/** The address of a site, as an option has it; each command says what it is for. */
export const siteAddress = {
  hint: 'URL',
  accepts: (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
  expected: 'an address such as https://docs.example.org',
} as const
