/** Loaded before a command (`node --import`): says at the end how much memory it took at most. */
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () =>
    process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`),
  )
