import type { Root } from 'hast'
import { walkElements } from './walk-elements.ts'

const FOREIGN = /^(?:data|aria|role$|tabIndex$)/

/**
 * Drops what would let a document pass for the site itself: classes, roles and `data-` attributes, which
 * the pages' own markup is known by. A fence keeps its language.
 */
export default function rehypeForeign() {
  return (tree: Root): void => {
    walkElements(tree, ({ properties }) => {
      for (const name of Object.keys(properties)) if (FOREIGN.test(name)) delete properties[name]
      const names = properties['className']
      if (names === undefined) return
      const languages = Array.isArray(names)
        ? names.filter((name) => /^language-/.test(`${name}`))
        : []
      if (languages.length > 0) properties['className'] = languages
      else delete properties['className']
    })
  }
}
