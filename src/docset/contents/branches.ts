/** The part of a navigation that one page carries: the way to it, what stands beside it, what comes before and after. */
import type { ContentsNode, ContentsSection } from './contents-node.ts'

/** The place of a page in the tree. */
export interface Branch<Node = ContentsNode> {
  /** From the section down to the page's parent. */
  above: Node[]
  /** What stands beside the page, itself among it. */
  beside: Node[]
  node: Node
  previous?: Node
  next?: Node
}

/**
 * The branch of every page. A page that stands in several places belongs to the one nearest to it: in
 * the section whose folder shares most of its path.
 */
export function findBranches(sections: ContentsSection[]): Map<string, Branch> {
  const branches = new Map<string, Branch & { nearness: number }>()
  for (const section of sections) {
    const order: Branch[] = []
    const visit = (node: ContentsNode, above: ContentsNode[], beside: ContentsNode[]) => {
      const { page } = node
      const branch: Branch = { above, beside, node }
      if (page !== undefined) {
        const nearness = sharedLength(section.folder, page)
        order.push(branch)
        if (nearness > (branches.get(page)?.nearness ?? -1)) {
          branches.set(page, Object.assign(branch, { nearness }))
        }
      }
      for (const item of node.items) visit(item, [...above, node], node.items)
    }
    visit(section, [], sections)
    order.forEach((branch, index) => {
      branch.previous = order[index - 1]?.node
      branch.next = order[index + 1]?.node
    })
  }
  return branches
}

/** Folders that two paths have in common. */
function sharedLength(folder: string, page: string): number {
  const names = page.split('/')
  const folders = folder.split('/')
  const differs = folders.findIndex((name, index) => name !== names[index])
  return differs < 0 ? folders.length : differs
}
