import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Recital } from '../../../src/ui/listening/recital.ts'

const lines = ['a', 'b', 'c'].map((text) => ({ text, lang: 'en' }))

function start(from = 0) {
  const heard: string[] = []
  let done = (): void => {}
  const speaker = {
    say: ({ text }: { text: string }, finish: () => void) => {
      heard.push(text)
      done = finish
    },
    stop: () => heard.push('stop'),
  }
  const states: string[] = []
  const recital = new Recital(lines, from, speaker, (state, line) =>
    states.push(`${state} ${line?.text ?? ''}`.trim()),
  )
  return {
    recital,
    states,
    finish: () => done(),
    said: () => heard.filter((one) => one !== 'stop'),
  }
}

test('lines are read in their order, to the end', () => {
  const { recital, states, finish, said } = start(1)
  recital.play()
  finish()
  finish()
  assert.deepEqual(said(), ['b', 'c'])
  assert.deepEqual(states, ['reading b', 'reading c', 'ended'])
  recital.play()
  assert.deepEqual(said(), ['b', 'c', 'a'])
})

test('what was paused is read again from its beginning; what was stopped does not go on by itself', () => {
  const { recital, finish, said } = start()
  recital.play()
  recital.pause()
  finish()
  assert.deepEqual(said(), ['a'])
  recital.play()
  finish()
  assert.deepEqual(said(), ['a', 'a', 'b'])
})

test('skipping stays within the lines, and stays paused', () => {
  const { recital, said } = start()
  recital.skip(5)
  assert.equal(recital.line?.text, 'c')
  assert.deepEqual(said(), [])
  recital.play()
  recital.skip(-9)
  assert.deepEqual(said(), ['c', 'a'])
})
