import { plainOf } from '../../../exchange/codes.ts'
import type { Inline } from '../../../exchange/inline.ts'
import { unitRule } from '../../rule.ts'

const VERBS =
  'Add|Approve|Backup|Clear|Compare|Complete|Confirm|Connect|Convert|Copy|Debug|Deny|Disable|Disconnect|Enable|Enter|Exit|Export|Find|Get|Grant|Import|Initialize|Install|Invoke|Lock|Merge|Move|New|Publish|Register|Remove|Rename|Repair|Request|Reset|Resolve|Restart|Restore|Resume|Revoke|Save|Send|Set|Start|Stop|Submit|Suspend|Switch|Sync|Test|Unblock|Uninstall|Unlock|Unregister|Update'

/**
 * What a person types or looks for letter by letter: a cmdlet by its approved verb
 * (`Set-CsPinPolicy`), a host or file (`a.contoso.com`, `certmgr.msc`), a name with an underscore or
 * inner capital (`msRTCSIP`, `HKEY_LOCAL_MACHINE`).
 */
const IDENTIFIER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_./\\@-])(?:` +
    [
      `(?:${VERBS})-[A-Z][A-Za-z]{3,}`,
      String.raw`[A-Za-z0-9][A-Za-z0-9_-]*\.(?:exe|dll|msc|msi|ps1|psm1|psd1|cscfg|xml|json|csv|zip|cer|pfx)`,
      '[a-z]{2,}(?:[A-Z][a-z0-9]+){2,}',
      'ms[A-Z]{2}[A-Za-z-]+',
      '[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+',
      String.raw`[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+\.(?:com|net|org|local)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}_-])`,
  'gu',
)

/** A word run together with the next by a missing space (`seeGetting`) is no identifier. */
const RUN_TOGETHER =
  /^(?:see|the|and|or|in|on|to|for|of|with|use|using|your|about|than|named|type)[A-Z]/

export const lostIdentifier = unitRule(
  {
    id: 'lost-identifier',
    title: 'Identifier lost or translated',
    reason:
      'A command, file, host or attribute of the source is not in the target letter by letter: the reader would type something that does not exist.',
    severity: 'error',
    its: 'omission',
    unless: ['untranslated', 'misaligned-document'],
  },
  ({ unit, text }) => {
    if (text.target.trim() === '') return []
    let target: string | undefined
    for (const match of seen(unit.inline.source).replaceAll('\\', ' ').matchAll(IDENTIFIER)) {
      const [identifier] = match
      target ??= seen(unit.inline.target, true).replaceAll('\\', '').toLowerCase()
      if (RUN_TOGETHER.test(identifier) || target.includes(identifier.toLowerCase())) continue
      const start = unit.pair.source.indexOf(identifier)
      return [
        {
          evidence: `\`${identifier}\` is not in the target.`,
          ...(start >= 0 && {
            spot: { side: 'source' as const, start, end: start + identifier.length },
          }),
        },
      ]
    }
    return []
  },
)

/**
 * A half as it is seen: emphasis and empty `<span>`s do not part words, other markup does. An address is
 * not seen.
 *
 * @param withCode whether what stands in code counts too
 */
function seen(inlines: readonly Inline[], withCode = false): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.raw
      if (withCode && inline.type === 'code') return plainOf(inline)
      return /^(?:[*_]+|<\/?span.*)$/s.test(inline.raw) ? '' : ' '
    })
    .join('')
}
