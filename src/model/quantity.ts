import * as z from 'zod'
import { define, optional, required } from './define.ts'
import { Label } from './text.ts'

export const Quantity = define(
  'Quantity',
  'A number of something: "10,000 to 12,000 troops" has both an amount and a most.',
  z.strictObject({
    of: required(Label, 'What is counted or measured.'),
    amount: required(z.number(), 'The amount, or the least of a range.'),
    most: optional(z.number(), 'The most of a range.'),
    unit: optional(Label, 'The unit, absent for things that are counted.'),
  }),
  { examples: [{ of: 'troops', amount: 10_000, most: 12_000 }] },
)
export type Quantity = z.infer<typeof Quantity>
