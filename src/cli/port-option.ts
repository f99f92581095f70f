import type { Option } from './command.ts'

/** The option of commands that serve. */
export const portOption = {
  port: {
    hint: 'PORT',
    accepts: (value: string) => /^\d{1,5}$/.test(value) && Number(value) < 65536,
    expected: 'a number from 0 to 65535',
    description: 'Port to serve at. Default: 4321',
  },
} as const satisfies Record<string, Option>
