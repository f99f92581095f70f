/**
 * The content security policy and the other security headers of the site's pages. The policy stands in
 * every page as a `<meta>`; servers that can set headers send it too, with what only a header may say.
 */

const policy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  // Pagefind searches in WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'worker-src': "'self'",
  // Videos, once the reader asks for one; each page names its own.
  'frame-src': 'https:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // No text becomes markup or code by any script: the browser refuses the attempt.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'taiyaku',
}

/**
 * The Content-Security-Policy of a page, as a `<meta>` may carry it.
 *
 * @param frames origins of the videos on the page
 */
export function contentPolicy(frames: readonly string[]): string {
  return toText({ ...policy, 'frame-src': frames.join(' ') || "'none'" })
}

/** Of a page that only leads on to another. */
export const REDIRECT_POLICY =
  "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'"

export const REFERRER_POLICY = 'no-referrer'

/** Headers of every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': toText({ ...policy, 'frame-ancestors': "'none'" }),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** For files whose name changes with their content. */
const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Names, below the base, of files that {@link IMMUTABLE} holds for. */
const IMMUTABLE_PATHS = [
  '_astro/*',
  'words/*',
  // One `*` is all that Cloudflare takes; a large bundle has parts.
  'search/:bundle/fragment/*',
  'search/:bundle/index/*',
  'search/:bundle/:part/fragment/*',
  'search/:bundle/:part/index/*',
] as const

/**
 * The `_headers` file that Cloudflare Pages, Netlify and others read from the root of a site.
 *
 * @param base path the site lives under; begins and ends with `/`
 */
export function toHeadersFile(base: string): string {
  const section = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return (
    [
      section(`${base}*`, securityHeaders),
      section(`${base}service-worker.js`, { 'Cache-Control': 'no-cache' }),
      ...IMMUTABLE_PATHS.map((path) => section(base + path, { 'Cache-Control': IMMUTABLE })),
    ].join('\n\n') + '\n'
  )
}

function toText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
