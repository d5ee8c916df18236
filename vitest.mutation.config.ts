import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/date/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/derive/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
