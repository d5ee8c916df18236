import * as z from 'zod'

/** A position in a source's text in Unicode code points. The bound is the longest text that a source can hold. */
export const offset = z.int().min(0).max(2_000_000_000)
