/** Makes room for the objects of one PDF among those of another. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'

export interface Room {
  /** Number of the last object that is there. */
  objects: number
  /** The first free key of the tree that leads from what is on a page to its tags. */
  tagKeys: number
  /** Stands before the names of tags, which only their own file keeps apart. */
  prefix: string
}

/** Keys of that tree, on pages and on what is laid over them. */
const TAG_KEYS = [PDFName.of('StructParents'), PDFName.of('StructParent')]

/** As browsers name tags that others refer to. */
const TAG_NAME = /^node\d+$/

/**
 * The objects of a file under new numbers. They are changed in place: the file is not one any more.
 *
 * @returns each object by its new name
 */
export function renumber({ context }: PDFDocument, room: Room): [PDFRef, PDFObject][] {
  return context
    .enumerateIndirectObjects()
    .map(([ref, object]) => [shiftRef(ref, room), shift(object, room)])
}

/** @example shiftRef(PDFRef.of(3), { objects: 10, … }) // PDFRef.of(13) */
function shiftRef({ objectNumber, generationNumber }: PDFRef, { objects }: Room): PDFRef {
  return PDFRef.of(objectNumber + objects, generationNumber)
}

function shift(object: PDFObject, room: Room): PDFObject {
  if (object instanceof PDFRef) return shiftRef(object, room)
  if (object instanceof PDFStream) shift(object.dict, room)
  else if (object instanceof PDFArray)
    object.asArray().forEach((item, index) => object.set(index, shift(item, room)))
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries())
      object.set(key, TAG_KEYS.includes(key) ? shiftKey(value, room) : shift(value, room))
  else if (object instanceof PDFString && TAG_NAME.test(object.asString()))
    return PDFString.of(room.prefix + object.asString())
  return object
}

function shiftKey(value: PDFObject, { tagKeys }: Room): PDFObject {
  return value instanceof PDFNumber ? PDFNumber.of(value.asNumber() + tagKeys) : value
}
