/** How much longer twice as much takes, as an exponent: 1 is linear, 2 quadratic. */
import type { Shape } from './shape.ts'

/** Milliseconds of processor time that the smallest size takes at least: less is noise. */
const LEAST = 5

/** How often a shape is doubled to take that long; one that is bounded never does. */
const DOUBLINGS = 9

/** Nor is it doubled further where preparing it takes longer than this. */
const MOST_PREPARING = 25

/** The smallest size that is tried. */
const FIRST = 8

/** How often each size is measured at most. */
const TRIES = 5

export interface Growth {
  exponent: number
  /** Milliseconds at the size, twice and four times that. */
  times: [number, number, number]
  size: number
}

/**
 * What is too much at one size is measured at twice that: where memory is collected or code is compiled in
 * between, a text seems to grow faster; what is quadratic stays so.
 *
 * @param most exponent that is good enough not to measure again
 */
export async function measureGrowth(shape: Shape, most: number): Promise<Growth> {
  let size = FIRST
  let { least, preparing } = await timeOf(shape, size)
  for (let step = 0; step < DOUBLINGS && least < LEAST && preparing < MOST_PREPARING; step++)
    ({ least, preparing } = await timeOf(shape, (size *= 2)))
  const growth = await measureFrom(shape, size, least, most)
  if (growth.exponent <= most) return growth
  return measureFrom(shape, size * 2, growth.times[1], most)
}

async function measureFrom(
  shape: Shape,
  size: number,
  least: number,
  most: number,
): Promise<Growth> {
  let twice = Infinity
  let four = Infinity
  let exponent = Infinity
  for (let attempt = 0; attempt < TRIES && exponent > most; attempt++) {
    twice = Math.min(twice, (await timeOf(shape, size * 2)).least)
    four = Math.min(four, (await timeOf(shape, size * 4)).least)
    // What is quadratic is so over both steps.
    exponent = Math.min(Math.log2(four / twice), Math.log2(four / least) / 2)
  }
  return { exponent, times: [least, twice, four], size }
}

/** The better of two runs: the first also warms up. */
async function timeOf(shape: Shape, n: number): Promise<{ least: number; preparing: number }> {
  let work: () => unknown = () => undefined
  const preparing = await processorTime(() => (work = shape(n)))
  const least = Math.min(await processorTime(work), await processorTime(work))
  return { least, preparing }
}

async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
