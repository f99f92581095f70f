import fc from 'fast-check'
import { properties } from './properties.ts'
import type { Property } from './property.ts'

export interface FuzzOptions {
  /** Cases in all. */
  cases: number
  seed: number
}

/** @returns the counterexample, or nothing where the property holds */
export async function fuzz(
  { property, share }: Property,
  { cases, seed }: FuzzOptions,
): Promise<string | undefined> {
  const details = await fc.check(property, { numRuns: Math.ceil(cases * share), seed })
  if (!details.failed) return undefined
  const { errorInstance } = details
  const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)
  return `${fc.defaultReportMessage(details)}\n${reason}`
}

export { properties }
