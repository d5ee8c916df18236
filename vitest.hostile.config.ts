import { defineConfig } from 'vitest/config'

// Streams of hundreds of megabytes take their time on a busy machine.
export default defineConfig({ test: { include: ['test/hostile/**/*.test.ts'], testTimeout: 300_000 } })
