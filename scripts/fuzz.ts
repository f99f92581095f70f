/** `npm run fuzz`: the pipeline, merge and search against hostile texts. */
import { runCommand, UsageError } from '../src/cli/command.ts'
import { fuzz, properties } from '../tests/fuzz/run.ts'

await runCommand({
  name: 'fuzz',
  description: 'Reads damaged and invented documents: nothing may throw, hang or lose text.',
  options: {
    cases: { hint: 'N', description: 'Cases in all; 100000 unless told.' },
    seed: { hint: 'N', description: 'Repeats a run; random unless told.' },
  },
  run: async ({ cases = '100000', seed = `${Date.now() % 2 ** 31}` }) => {
    const options = { cases: toCount('cases', cases), seed: toCount('seed', seed) }
    console.log(`seed ${options.seed}`)
    let failed = 0
    for (const property of properties) {
      const start = performance.now()
      const counterexample = await fuzz(property, options)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const count = Math.ceil(options.cases * property.share)
      console.log(`${counterexample ? '✖' : '✔'} ${property.name} (${count} cases, ${seconds} s)`)
      if (counterexample) console.log(counterexample)
      if (counterexample) failed++
    }
    console.log(`${options.cases} cases, ${failed} of ${properties.length} properties failed`)
    return failed > 0 ? 1 : 0
  },
})

function toCount(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text))
    throw new UsageError(`--${name} takes a whole number, got \`${text}\``)
  return Number(text)
}
