// @ts-check
// For Astro's own commands (`astro check`, `astro sync`); the project's give it to Astro themselves.
import { astroConfig } from './src/build/astro-config.ts'

export default astroConfig()
