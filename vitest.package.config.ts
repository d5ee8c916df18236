import { defineConfig } from 'vitest/config'

// Compilers and packers take their time on a busy machine.
export default defineConfig({ test: { include: ['test/package/**/*.test.ts'], testTimeout: 300_000 } })
