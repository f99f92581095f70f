#!/usr/bin/env node
// Any Node reads this file: one that is too old is told so, in place of an error of syntax.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 12)) {
  // Below `node_modules` Node strips no types: there the compiled twin stands.
  const compiled = import.meta.url.includes('/node_modules/')
  import(compiled ? '../lib/src/cli/main.js' : '../src/cli/main.ts')
} else {
  console.error(
    `Taiyaku needs Node 22.12 or newer, found ${process.versions.node}. Install a newer one from https://nodejs.org/.`,
  )
  process.exitCode = 2
}
