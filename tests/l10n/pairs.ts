/** Builds side-by-side text for tests. */
export function pair(id: string, target: string, source: string): string {
  return (
    `<span data-ttu-id="${id}">${target}</span>` +
    `<span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`
  )
}

/** Front matter that names the target locale. */
export const front = '---\nms.contentlocale: ja-JP\nms.translationtype: HT\n---\n'
