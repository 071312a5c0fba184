import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
  // The command line imports the library by its name, as its users do; its tests read the source.
  resolve: { alias: [{ find: /^jianbao$/, replacement: source('index.ts') }] },
})
