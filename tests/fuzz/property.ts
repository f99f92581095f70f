import type { IAsyncProperty, IProperty } from 'fast-check'

/** Something that holds for every text whatever. */
export interface Property {
  name: string
  /** Part of all cases, 0–1: what is slow gets fewer. */
  share: number
  property: IProperty<unknown> | IAsyncProperty<unknown>
}
