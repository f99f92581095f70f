import { Failure } from '../../cli/command.ts'
import { MAX_XML_DEPTH } from '../../sxs/limits.ts'

/** Counts the open elements of an XML file; the parser looks through all of them for each name. */
export class XmlDepth {
  #open = 0

  /** @throws Failure where elements stand too deep inside one another */
  open(): void {
    if (++this.#open > MAX_XML_DEPTH)
      throw new Failure(`Expected at most ${MAX_XML_DEPTH} elements inside one another, got more`)
  }

  close(): void {
    this.#open--
  }
}
