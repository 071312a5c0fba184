import { defineConfig } from 'tsup'

const shared = { target: 'node20', outDir: 'dist', splitting: true, treeshake: true, minify: false } as const

const entries = {
  index: 'src/index.ts',
  entities: 'src/entities/index.ts',
  repair: 'src/repair/index.ts',
  schema: 'src/schema.ts',
  hant: 'src/script/hant.ts',
}

export default defineConfig([
  {
    ...shared,
    entry: entries,
    format: ['esm'],
    platform: 'neutral',
    dts: true,
    // The other builds write at the same time.
    clean: ['!cli.js', '!*.cjs', '!*.d.cts'],
  },
  {
    ...shared,
    entry: entries,
    format: ['cjs'],
    platform: 'neutral',
    // franc and @exodus/bytes are ESM only: CommonJS users get them inside the bundle.
    noExternal: ['franc', '@exodus/bytes'],
    dts: true,
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
