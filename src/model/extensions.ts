import * as z from 'zod'
import { define, template } from './define.ts'

const ExtensionKey = define(
  'ExtensionKey',
  'The name of an extension, which begins with `x-`.',
  template<`x-${string}`>(
    z
      .string()
      .regex(/^x-[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
      .max(64),
  ),
  { template: '`x-${string}`', examples: ['x-newsroom.desk', 'x-score'] },
)

export const Extensions = define(
  'Extensions',
  'The only open place of a record: keys that begin with `x-`, values of any JSON.',
  z.record(ExtensionKey as z.ZodType<`x-${string}`, `x-${string}`>, z.unknown()),
  { examples: [{ 'x-newsroom.desk': 'foreign' }] },
)
export type Extensions = z.infer<typeof Extensions>
