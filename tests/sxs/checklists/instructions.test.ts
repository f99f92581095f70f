import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  announcesProcedure,
  isInstruction,
  isProcedure,
} from '../../../src/sxs/checklists/instructions.ts'

const items: Record<string, boolean> = {
  'Open Windows Certificate Manager.': true,
  'In the left pane, click Networking.': true,
  'From the Start menu click Run': true,
  '(Optional) Enter a description.': true,
  'Step 3: Restart the service.': true,
  'Next, type your name, and then press Enter.': true,
  'You’ll need to locate your rule.': true,
  'If necessary, turn on Show hidden files.': true,
  'Double click the file.': true,
  'Name the policy.': true,
  'In the Reset ID? window, click Reset.': true,
  'Name: sip': false,
  'View. You can use this option to customize the view.': false,
  'The server receives the request.': false,
  'A domain of your own': false,
  'Do you have a verified domain?': false,
  'You can control who joins.': false,
  'Meetings and conferencing': false,
}
for (const [item, expected] of Object.entries(items)) {
  test(item, () => assert.equal(isInstruction(item), expected))
}

const leads: Record<string, boolean> = {
  'To do this, follow these steps:': true,
  'To accomplish this, do the following:': true,
  'This procedure is a possible fix.': true,
  'Do one of the following:': false,
  'The table shows the settings.': false,
}
for (const [lead, expected] of Object.entries(leads)) {
  test(lead, () => assert.equal(announcesProcedure(lead), expected))
}

test('most items decide; half of them with the first; a third where steps are announced', () => {
  const [yes, no] = ['Open it.', 'It opens.']
  assert.equal(isProcedure([yes, yes, no], false), true)
  assert.equal(isProcedure([yes, no], false), true)
  assert.equal(isProcedure([no, yes], false), false)
  assert.equal(isProcedure([yes, no, no], true), true)
  assert.equal(isProcedure([yes, no, no], false), false)
})
