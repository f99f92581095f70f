import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { findValues } from '../../src/render/values.ts'

const CASES: Record<string, string[]> = {
  'add sip.contoso.com.': ['sip.contoso.com'],
  '値: sipdir.online.lync.com を追加': ['sipdir.online.lync.com'],
  'contoso.com and report.docx': ['contoso.com'],
  'bobk@contoso.com': [],
  'version 7.0.1 of ASP.NET': [],
  'open HKEY_LOCAL_MACHINE\\Software\\Policies の現在の値': [
    'HKEY_LOCAL_MACHINE\\Software\\Policies',
  ],
  'HKCU:\\Software\\X.': ['HKCU:\\Software\\X'],
  'C:\\Documents and Settings\\<name>\\RSA': ['C:\\Documents and Settings\\<name>\\RSA'],
  'in C:\\Windows\\Temp, then': ['C:\\Windows\\Temp'],
  '\\\\server\\share\\file': ['\\\\server\\share\\file'],
  'edit /etc/hosts and restart': ['/etc/hosts'],
  'and/or, 24/7, TCP/UDP/TLS': [],
  'id 12345678-ABCD-abcd-1234-1234567890ab!': ['12345678-ABCD-abcd-1234-1234567890ab'],
  'https://contoso.com/a/b': [],
  '': [],
}

suite('findValues', () => {
  for (const [text, expected] of Object.entries(CASES)) {
    test(text || 'nothing', () => {
      assert.deepEqual(
        findValues(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      )
    })
  }
})
