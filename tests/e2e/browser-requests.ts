import type { Request } from '@playwright/test'

/**
 * Whether it is the browser that asks, for the icon of its tab. Some browsers do, some do so again, some
 * never: no page can help it.
 */
export function isForTab(request: Request): boolean {
  return request.resourceType() === 'other' && /\/favicon\.(?:svg|ico)$/.test(request.url())
}
