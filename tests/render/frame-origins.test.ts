import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frameOrigins } from '../../src/render/frame-origins.ts'

test('frames may come only from the origins of a page’s videos, each once', () => {
  const video = (address: string) => `<a href="x" data-frame="${address}">v</a>`
  const html = [
    video('https://b.example/1?x=y'),
    video('https://B.example/2'),
    video('https://a.example:8443/'),
    video('http://c.example/'),
    video("https://d.example;script-src 'unsafe-inline'/"),
  ].join('')
  assert.deepEqual(frameOrigins(html), ['https://a.example:8443', 'https://b.example'])
  assert.deepEqual(frameOrigins('<p>no video</p>'), [])
})
