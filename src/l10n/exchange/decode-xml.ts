/** Decodes an XML file as it says itself: by its byte order mark, else by its declaration. */

/** A declaration ends well within this many bytes. */
const HEAD = 256

const MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-32', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32', 0x00, 0x00, 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  // No mark, but every other byte of `<?` is zero.
  ['utf-16le', 0x3c, 0x00, 0x3f, 0x00],
  ['utf-16be', 0x00, 0x3c, 0x00, 0x3f],
]

/**
 * Decodes the bytes of an XML file, in pieces of any size.
 *
 * @throws {Error} where the encoding is unknown, or a byte does not belong to it
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array()
  let decode: Decode | undefined
  for await (const chunk of chunks) {
    if (decode) {
      yield decode(chunk)
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < HEAD) continue
    decode = createDecode(encodingOf(head))
    yield decode(head)
  }
  yield decode ? decode() : createDecode(encodingOf(head))(head, false)
}

/** Decodes the next bytes; the last ones, or none, with `more` false. */
type Decode = (bytes?: Uint8Array, more?: boolean) => string

function createDecode(encoding: string): Decode {
  const decoder = createDecoder(encoding)
  let line = 1
  return (bytes, more = bytes !== undefined) => {
    try {
      const text = decoder.decode(bytes, { stream: more })
      line += text.split('\n').length - 1
      return text
    } catch {
      throw new Error(
        `Expected the encoding that the file declares, ${encoding.toUpperCase()}, got other bytes at or after line ${line}; ` +
          'save it again in that encoding, or declare the one it has',
      )
    }
  }
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new Error(
      `Expected an encoding that can be read, got \`${encoding}\`; save the file as UTF-8`,
    )
  }
}

function encodingOf(head: Uint8Array): string {
  const mark = MARKS.find(([, ...bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (mark) return mark[0]
  const start = Buffer.from(head.subarray(0, HEAD)).toString('latin1')
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? 'utf-8'
  // Bytes that could be read up to here are not of two bytes each: tools declare the encoding of their memory.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared
}
