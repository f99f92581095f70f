/** What an address that leads nowhere gives way to: that of its counterpart in the source half. */
import type { AddressMessage } from './report-address.ts'

/** Property of a target's link or image: the address of its counterpart. */
export const COUNTERPART = 'dataCounterpart'

/** Takes the note away. */
export function takeCounterpart(properties: Record<string, unknown>): string | undefined {
  const address = properties[COUNTERPART]
  delete properties[COUNTERPART]
  return typeof address === 'string' ? address : undefined
}

interface Resolved {
  message?: AddressMessage
}

/**
 * The resolution of an address, or that of its counterpart where the address leads nowhere, or elsewhere
 * because it was translated.
 */
export function preferCounterpart<Resolution extends Resolved>(
  written: string,
  counterpart: string | undefined,
  resolve: (address: string) => Resolution,
): Resolution {
  const own = resolve(written)
  if (counterpart === undefined || rankOf(own) === 0) return own
  const other = resolve(counterpart)
  const isTranslated = LETTER.test(decode(written)) && !LETTER.test(decode(counterpart))
  const isBetter = rankOf(other) < rankOf(own) || (isTranslated && rankOf(other) === rankOf(own))
  if (!isBetter || rankOf(other) === 2) return own
  const message: AddressMessage = {
    severity: 'warning',
    ruleId: 'link:counterpart',
    reason: `Expected the address of the source, \`${decode(counterpart)}\`, got \`${decode(written)}\`, which does not lead there`,
    note: 'Write the address as the source has it; until then the source’s is followed.',
  }
  return { ...other, message }
}

const LETTER = /[^\p{ASCII}\P{L}]/u

/** How much there is against a resolution. */
function rankOf({ message }: Resolved): number {
  if (!message) return 0
  return message.severity === 'info' ? 1 : 2
}

function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
