import { defineConfig } from 'tsup'

const shared = { target: 'node20', outDir: 'dist', splitting: true, treeshake: true, minify: false } as const

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      entities: 'src/entities/index.ts',
      repair: 'src/repair/index.ts',
      schema: 'src/schema.ts',
      hant: 'src/script/hant.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // franc is ESM only: CommonJS users get it inside the bundle.
    noExternal: ['franc'],
    dts: true,
    // The other build writes at the same time.
    clean: ['!cli.js'],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: false,
    external: ['jianbao'],
    removeNodeProtocol: false,
  },
])
