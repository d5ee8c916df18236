import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      zod: 'src/model/index.ts',
      guards: 'src/generated/guards.ts',
      brief: 'src/brief/index.ts',
      draft: 'src/draft/index.ts',
      stream: 'src/stream/index.ts',
      'json-schema': 'src/schema/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    target: 'node20',
    treeshake: true,
  },
  {
    entry: { cli: 'src/cli/main.ts', 'filter-worker': 'src/stream/node/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    treeshake: true,
    splitting: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])
