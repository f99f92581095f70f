import type { Root } from 'hast'
import { h } from 'hastscript'
import { VIDEO } from '../markdown/own-elements.ts'
import { walkElements } from './walk-elements.ts'

const MEDIA = /^[^?#]*\.(?:mp4|m4v|webm|ogv|mov|avi|wmv|mp3|m4a|ogg|oga|wav|flac|aac)(?=[?#]|$)/i
const PLAYER = /^https?:\/\/(?:www\.)?(?:youtube\.com\/(?:watch|embed)|youtu\.be\/|vimeo\.com\/\d)/i

/** `![text](film.mp4)` is a film or a sound, which no `<img>` shows: it becomes the same as a video. */
export default function rehypeMedia() {
  return (tree: Root): void => {
    walkElements(tree, ({ tagName, properties }, index, parent) => {
      const { src, alt, dataFrom } = properties
      if (tagName !== 'img' || typeof src !== 'string') return
      if (!MEDIA.test(src) && !PLAYER.test(src)) return
      parent.children[index] = h(VIDEO, { src, title: alt, dataFrom })
    })
  }
}
