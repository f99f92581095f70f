import type { Config } from './options.ts'

export type { Config }

/** Gives `taiyaku.config.ts` its types. */
export function defineConfig(config: Config): Config {
  return config
}
