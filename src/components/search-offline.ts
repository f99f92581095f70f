/** Lets the page and its search work without a network from now on. */

/**
 * @param base path of the site, with its slashes
 * @param folder address of the search's bundle
 */
export async function keepOffline(base: string, folder: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    await navigator.serviceWorker.register(`${base}offline.js`, { scope: base })
    const { active } = await navigator.serviceWorker.ready
    const response = await fetch(`${folder}files.json`)
    const files = (await response.json()) as string[]
    const loaded = performance.getEntriesByType('resource').map((entry) => entry.name)
    const own = loaded.filter((address) => address.startsWith(location.origin))
    active?.postMessage([location.href, ...own, ...files.map((file) => `${folder}${file}`)])
  } catch {
    // Not allowed here, or no network: nothing is kept.
  }
}
