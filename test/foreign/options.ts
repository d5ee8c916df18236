import { Command, InvalidArgumentError, Option } from 'commander'
import { DIALECTS, type Dialect } from '../../src/schema/index.ts'

export interface Options {
  only?: string[]
  judge?: string
  dialect?: Dialect
  most?: number
  write?: boolean
}

const partly = ['only', 'judge', 'dialect', 'most']

export const command = new Command('npm run test:foreign --')
  .description(
    'Holds validators and regular expression engines of other languages against the conformance kit.',
  )
  .option('--only <names...>', 'languages, or validators by name')
  .addOption(
    new Option('--judge <command>', 'a validator of your own: docs/conformance.md says how').conflicts(
      'only',
    ),
  )
  .addOption(new Option('--dialect <dialect>', 'one dialect').choices(Object.keys(DIALECTS)))
  .addOption(new Option('--most <n>', 'leave out vectors with a longer list').argParser(wholeNumber))
  .addOption(new Option('--write', 'write docs/conformance.md, after a run of everything').conflicts(partly))

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
