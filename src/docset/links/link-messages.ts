/** What there is to say of a link to those who write documents. */
import { MAX_REDIRECTIONS } from '../../sxs/limits.ts'
import type { AddressMessage } from '../../sxs/rehype/report-address.ts'
import { toShown } from './address.ts'
import type { Resolution } from './resolution.ts'

/**
 * @param written the link, as the document writes it
 * @returns nothing where the link leads to what it names
 */
export function toLinkMessage(resolution: Resolution, written: string): AddressMessage | undefined {
  const { href = '' } = resolution
  switch (resolution.kind) {
    case 'found':
      return undefined
    case 'outside':
      return info(
        'link:outside',
        `Got a link to a document outside the source folder; it leads to \`${toShown(href)}\``,
      )
    case 'untranslated':
      return info(
        'link:untranslated',
        `Got a link to \`${resolution.page}\`, which is not translated into \`${resolution.target ?? ''}\`; it leads to \`${href.replace(/#.*/s, '')}\``,
      )
    case 'other-repository':
      return toOtherRepository(resolution)
    default:
      return toFault(resolution, written)
  }
}

type Kind<Name> = Extract<Resolution, { kind: Name }>

function toOtherRepository({ file, repository, href }: Kind<'other-repository'>): AddressMessage {
  const ruleId = 'link:other-repository'
  const found = `Got a link to \`${file}\`, which belongs to another repository, \`${repository}\``
  if (href !== undefined) return info(ruleId, `${found}; it leads to \`${toShown(href)}\``)
  const remedy = 'Link to its published address, or copy that repository into the source folder.'
  return { severity: 'warning', ruleId, reason: found, note: remedy }
}

function toFault(
  resolution: Kind<
    'no-anchor' | 'linked-folder' | 'missing' | 'redirect-loop' | 'empty' | 'malformed'
  >,
  written: string,
): AddressMessage {
  switch (resolution.kind) {
    case 'no-anchor':
      return noAnchor(resolution, written)
    case 'linked-folder':
      return warning('link:linked-folder', {
        expected: `a file \`${resolution.file}\` in the source folder`,
        got: `a link to a folder at \`${resolution.folder}\`, which is not followed (link \`${written}\`)`,
        remedy: 'Put the folder itself in its place.',
      })
    case 'missing':
      return noFile(resolution, written)
    case 'redirect-loop':
      return warning('link:redirect-loop', {
        expected: `the redirection of \`${written}\` to end within ${MAX_REDIRECTIONS} steps`,
        got: `a loop or a longer chain at \`${resolution.at}\``,
        remedy: 'Correct the redirection file.',
      })
    case 'empty':
      return warning('link:empty', {
        expected: 'an address',
        got: 'none',
        remedy: 'Give the link an address, or remove it.',
      })
    case 'malformed':
      return warning('link:malformed', {
        expected: 'an address that a browser can follow',
        got: `\`${written}\``,
        remedy: 'Correct it, or write it as code if it is an example.',
      })
  }
}

function noAnchor({ page, fragment, near }: Kind<'no-anchor'>, written: string): AddressMessage {
  return warning('link:anchor', {
    expected: `an anchor \`${fragment}\` in \`${page}\``,
    got: `none (link \`${written}\`)`,
    remedy: near ? `Did you mean \`#${near}\`?` : 'No anchor of the document resembles it.',
  })
}

function noFile({ file, near }: Kind<'missing'>, written: string): AddressMessage {
  return warning('link:missing', {
    expected: `a file \`${file}\``,
    got: `none (link \`${written}\`)`,
    remedy: near ? `Did you mean \`${near}\`?` : 'Correct the path, or remove the link.',
  })
}

function info(ruleId: string, reason: string): AddressMessage {
  return { severity: 'info', ruleId, reason }
}

function warning(
  ruleId: string,
  { expected, got, remedy }: { expected: string; got: string; remedy: string },
): AddressMessage {
  const reason = `Expected ${expected}, got ${got}`
  return { severity: 'warning', ruleId, reason, note: remedy }
}
