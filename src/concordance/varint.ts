/** Whole numbers from 0 up, small ones in one byte. */

export class NumberWriter {
  #bytes: number[] = []

  get length(): number {
    return this.#bytes.length
  }

  write(value: number): void {
    let rest = value
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.#bytes.push(rest)
  }

  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte)
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

export class NumberReader {
  at = 0
  #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isDone(): boolean {
    return this.at >= this.#bytes.length
  }

  read(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.#bytes[this.at++]
      if (byte === undefined) throw new RangeError('Expected a number, got the end of the file')
      value += (byte % 128) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  take(length: number): Uint8Array {
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }
}
