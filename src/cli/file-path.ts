import { InvalidArgumentError } from 'commander'

/** Takes the path of a file as an option. An empty one would count as not given at all. */
export function filePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty; is a shell variable unset?')
  return text
}
