import * as z from 'zod'
import { define } from './define.ts'

export const WebUrl = define(
  'WebUrl',
  'An absolute http or https address in ASCII, without credentials.',
  z
    .string()
    .regex(
      // biome-ignore lint/complexity/noUselessEscapeInRegex: "[" opens a class within a class in Java and Rust
      /^https?:\/\/(?:[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*(?:[.][A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*)*[.]?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!\$&'()*+,;=%\[\]-]*)?$/,
    )
    .max(2048),
  { examples: ['https://treaties.un.org/', 'https://example.org/report?page=2'] },
)
export type WebUrl = z.infer<typeof WebUrl>

export const Sha256 = define(
  'Sha256',
  'A SHA-256 digest in 64 lower-case hexadecimal digits.',
  z
    .string()
    .regex(/^[0-9a-f]+$/)
    .min(64)
    .max(64),
  {
    examples: [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
  },
)
export type Sha256 = z.infer<typeof Sha256>
