/** `npm run bench`: how fast and how large, on this machine. */
import path from 'node:path'
import { measureBuild, type BuildMeasure } from '../bench/measure-build.ts'
import { measureQuality } from '../bench/measure-quality.ts'
import { measureReading } from '../bench/measure-reading.ts'
import { measureShards } from '../bench/measure-shards.ts'
import { measureJudged, measureSearch } from '../bench/measure-search.ts'
import {
  describeMachine,
  reportBuilds,
  reportGrowth,
  reportJudged,
  reportQuality,
  reportReading,
  reportSearch,
  reportShards,
} from '../bench/report.ts'
import { runCommand } from '../src/cli/command.ts'
import { requireFolder } from '../src/cli/require-folder.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { HELD_OUT, JUDGED } from '../tests/search/judged.ts'

/** Documents of the smaller builds. */
const SIZES = [100, 500]

await runCommand({
  name: 'bench',
  description:
    'Measures reading, searching, judging translations and building: quality, time by stage, memory, output, page weight, growth.',
  options: {
    ...sourceOption,
    shards: {
      hint: 'N',
      accepts: isCount,
      expected: 'a number of shards',
      description: 'Measures only a build in so many shards, and their join.',
    },
    copies: {
      hint: 'N',
      accepts: isCount,
      expected: 'a number of copies',
      description: 'With --shards: the folder under so many names. Default: 1',
    },
  },
  run: async ({ source = 'source-docs', shards, copies }) => {
    const folder = path.resolve(source)
    requireFolder(folder, source)
    console.log(`${describeMachine()}\n`)
    if (shards !== undefined) {
      const measured = await measureShards(folder, Number(copies ?? 1), Number(shards))
      return console.log(reportShards(measured))
    }
    const reading = await measureReading(folder)
    console.log(`${reportReading(reading)}\n`)
    console.error('Searching')
    console.log(`${reportSearch(await measureSearch(folder))}\n`)
    for (const queries of [JUDGED, HELD_OUT])
      console.log(`${reportJudged(await measureJudged('source-docs', queries))}\n`)
    console.log(`${reportQuality(measureQuality(folder))}\n`)
    const sizes = [...SIZES.filter((size) => size < reading.documents), reading.documents]
    const builds: BuildMeasure[] = []
    for (const size of sizes) {
      console.error(`Building ${size} documents, from nothing and after changes`)
      builds.push(await measureBuild(folder, size))
    }
    console.log(`${reportBuilds(builds)}\n`)
    console.log(reportGrowth(builds))
  },
})

function isCount(value: string): boolean {
  return /^[1-9]\d*$/.test(value)
}
