/** `npm run qa`: what is wrong with the translations. */
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import reporter from 'vfile-reporter'
import { Failure, runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { invocation } from '../src/cli/invocation.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { githubReport, sarifReport } from '../src/annotations/report-findings.ts'
import { compareWithBaseline, type Compared } from '../src/l10n/quality/baseline.ts'
import type { Finding } from '../src/l10n/quality/finding.ts'
import { htmlReport } from '../src/l10n/quality/report-html.ts'
import { jsonReport } from '../src/l10n/quality/report-json.ts'
import { textReport } from '../src/l10n/quality/report-text.ts'
import { checkConfigured } from '../src/l10n/quality/settings/check-configured.ts'
import { writeWhole } from '../src/files/write-whole.ts'

const reports = {
  text: textReport,
  json: jsonReport,
  html: htmlReport,
  github: githubReport,
  sarif: sarifReport,
}

await runCommand({
  name: 'qa',
  description: commands.qa,
  options: {
    ...sourceOption,
    format: {
      hint: 'NAME',
      choices: Object.keys(reports),
      description: 'text (default), json, html; github (annotations of a workflow), sarif',
    },
    out: { hint: 'FILE', description: 'Where the report goes. Default: the terminal' },
    baseline: { hint: 'FILE', description: 'An earlier JSON report; what it knows is left out.' },
    strict: { description: 'Errors fail the command.' },
  },
  run: async ({ source, original, format = 'text', out, baseline, strict }) => {
    const known = baseline && readBaseline(baseline)
    const { quality, rules, ignored, remarks } = checkConfigured({ source, original }, (total) => {
      const progress = new Progress('Checking documents', total)
      return () => progress.step()
    })
    for (const remark of remarks) console.error(`Warning: ${remark}`)
    if (known) {
      const compared = known(quality.findings)
      quality.findings = compared.fresh
      quality.known = compared.known
    }
    if (quality.unread.length > 0) console.error(reporter(quality.unread))
    const pieces = reports[format as keyof typeof reports](quality, rules)
    if (out) await writeWhole(out, pieces)
    else await pipeline(Readable.from(pieces), process.stdout, { end: false })
    const errors = quality.findings.filter(({ severity }) => severity === 'error').length
    console.error(
      `${quality.findings.length} ${known ? 'new ' : ''}findings, ${errors} of them errors${ignored ? `; ${ignored} ignored` : ''}${out ? `: ${out}` : ''}`,
    )
    if (quality.unread.length > 0 || (strict && errors > 0)) return 1
    return 0
  },
})

function readBaseline(file: string): (findings: readonly Finding[]) => Compared {
  try {
    const json = readFileSync(file, 'utf8')
    compareWithBaseline([], json)
    return (findings) => compareWithBaseline(findings, json)
  } catch {
    throw new Failure(
      `Expected a JSON report as baseline, got \`${file}\`; make one with \`${invocation('qa', `--format json --out ${file}`)}\``,
    )
  }
}
