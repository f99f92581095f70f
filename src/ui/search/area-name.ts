/** How an area of the site is called where results name it. */

/** @example areaName('teams/set-up-rooms') // 'teams › set up rooms' */
export function areaName(area: string): string {
  return area
    .split('/')
    .map((name) => name.replaceAll(/[-_]/g, ' '))
    .join(' › ')
}
