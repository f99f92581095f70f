import assert from 'node:assert/strict'
import test from 'node:test'
import { parse, UsageError, type Signature } from '../../src/cli/command.ts'

const options = {
  source: { hint: 'DIR', description: 'The folder.' },
  format: { hint: 'NAME', choices: ['json', 'tmx'], required: true, description: 'The format.' },
  port: {
    hint: 'PORT',
    accepts: (value: string) => /^\d+$/.test(value),
    expected: 'a number',
    description: 'The port.',
  },
  strict: { description: 'Warnings fail.' },
} as const
const command: Signature<typeof options> = {
  name: 'export',
  description: 'Exports.',
  options,
}

test('options that are given, and those that are not', () => {
  assert.deepEqual(
    { ...parse(command, ['--format', 'tmx', '--strict']).values },
    { format: 'tmx', strict: true },
  )
  assert.equal(parse(command, ['--format=json']).values.strict, false)
})

const mistakes: [args: string[], reason: RegExp][] = [
  [['--format', 'json', '--sourc', 'x'], /^Unknown option `--sourc`; did you mean `--source`\?/],
  [['--format', 'json', '--source'], /^Option `--source <value>` argument missing\./],
  [['--format', 'json', '--source='], /^`--source` is empty\./],
  [['--format', 'pdf'], /^`--format pdf` is not one of json, tmx\./],
  [['--format', 'json', '--port', 'x'], /^`--port x` is not a number\./],
  [[], /^`--format NAME` is missing\./],
  [['--format', 'json', 'extra'], /^Unexpected argument `extra`\./],
  [['--format', 'json', '--strict=yes'], /^Option `--strict` does not take an argument\./],
]
for (const [args, reason] of mistakes)
  test(`wrong usage: ${args.join(' ') || 'no arguments'}`, () => {
    assert.throws(
      () => parse(command, args),
      (error) => {
        assert.ok(error instanceof UsageError)
        assert.match(error.message, reason)
        assert.match(
          error.message,
          / Usage: npm run export -- \[--source DIR\] --format json\|tmx /,
        )
        assert.doesNotMatch(error.message, /\n/)
        return true
      },
    )
  })

test('an argument without a name is asked for', () => {
  const merge = { name: 'merge', description: 'Merges.', options: {}, argument: 'FILE.xlf' }
  assert.equal(parse(merge, ['a.xlf']).argument, 'a.xlf')
  assert.throws(() => parse(merge, []), /`FILE.xlf` is missing\. Usage: npm run merge -- FILE.xlf$/)
})
