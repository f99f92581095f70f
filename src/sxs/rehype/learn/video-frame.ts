/** Addresses of videos: what a document writes, and what a frame can show. */

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Learn's own player; a video that has only a number is one of its. */
const PLAYER = 'https://learn-video.azurefd.net/vod/player?id='

/** @example toVideo('1234abcd-12ab-34cd-56ef-1234567890ab') // 'https://learn-video.azurefd.net/vod/player?id=1234abcd-…' */
export function toVideo(written: string): string {
  return GUID.test(written) ? PLAYER + written.toLowerCase() : written
}

/**
 * The address a frame shows; nothing where it is not `https`. YouTube's pages cannot stand in a frame, its
 * player can, and has a host that sets no cookies; so it is with Vimeo.
 */
export function toFrame(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return undefined
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const path = url.pathname
  if (host === 'youtube.com' && path.startsWith('/embed/'))
    url.hostname = 'www.youtube-nocookie.com'
  else if (host === 'youtube.com' && path === '/watch') return toYouTube(url.searchParams.get('v'))
  else if (host === 'youtu.be') return toYouTube(path.slice(1))
  else if (host === 'vimeo.com' && /^\/\d+$/.test(path))
    return `https://player.vimeo.com/video${path}`
  return url.href
}

function toYouTube(id: string | null): string | undefined {
  return id && /^[\w-]+$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : undefined
}
