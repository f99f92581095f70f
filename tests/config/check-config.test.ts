import assert from 'node:assert/strict'
import test from 'node:test'
import { UsageError } from '../../src/cli/errors.ts'
import { checkConfig } from '../../src/config/check-config.ts'

const faults: [config: unknown, messages: RegExp[]][] = [
  [{ nmae: {} }, [/^c\.ts: Unknown option `nmae`\. Did you mean `name`\?$/]],
  [{ zzzzz: 1 }, [/^c\.ts: Unknown option `zzzzz`\. Known are \$schema, source, /]],
  [
    { docsets: { docs: { ofline: false } } },
    [/^c\.ts: Unknown option `docsets\.docs\.ofline`\. Did you mean `offline`\?$/],
  ],
  [
    { licence: { holder: 'H', name: 'N', url: 'https://example.org/', repositry: 'x' } },
    [/^c\.ts: Unknown option `licence\.repositry`\. Did you mean `repository`\?$/],
  ],
  [
    { accent: { light: '#1d5480', drak: '#8cc4ee' } },
    [/`accent\.dark`: expected string/, /`accent\.drak`\. Did you mean `dark`\?$/],
  ],
  [
    { links: [{ text: {}, hrev: 'x' }] },
    [/`links\.0\.href`: expected string/, /`links\.0\.hrev`\. Did you mean `href`\?$/],
  ],
  [{ accent: 1 }, [/^c\.ts: `accent`: expected string, received number, or expected object/]],
  [{ name: 'Guide' }, [/^c\.ts: `name`: expected record, received string\.$/]],
  [{ offline: 'no', source: 1 }, [/`source`: expected string/, /`offline`: expected boolean/]],
  [[], [/^c\.ts: The configuration: expected object, received array\.$/]],
]
for (const [config, messages] of faults)
  test(`what is wrong: ${JSON.stringify(config)}`, () => {
    assert.throws(
      () => checkConfig(config, 'c.ts'),
      (error) => {
        assert.ok(error instanceof UsageError)
        const lines = error.message.split('\n')
        assert.equal(lines.length, messages.length, error.message)
        for (const [index, message] of messages.entries()) assert.match(lines[index]!, message)
        return true
      },
    )
  })
