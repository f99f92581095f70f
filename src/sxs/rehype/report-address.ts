import type { VFile } from 'vfile'
import { addMessage, type Position } from '../messages.ts'

/** What there is to say of an address in a document. */
export interface AddressMessage {
  /** `info` where the reader still gets to the intended page. */
  severity: 'info' | 'warning'
  ruleId: string
  reason: string
  note?: string
}

/**
 * Reports an address where it first stands.
 *
 * @param text the file's text
 * @param address as the tree has it; the text may write it decoded, or with entities
 */
export function reportAddress(
  file: VFile,
  text: string,
  address: string,
  { severity, ruleId, reason, note }: AddressMessage,
): void {
  addMessage(file, severity, ruleId, findPosition(text, address), reason, note)
}

function findPosition(text: string, address: string): Position | undefined {
  const decoded = safeDecode(address)
  const at = [address, decoded, address.replaceAll('&', '&amp;')]
    .map((form) => text.indexOf(form))
    .find((offset) => offset >= 0)
  if (at === undefined) return undefined
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

function safeDecode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
