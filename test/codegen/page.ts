/** What a page tells its reader to do: write a file, or run commands that print something. */
export type Step = { file: string; text: string } | { commands: string; prints?: string }

const FENCE = /^```([a-z]+)(?: ([^\n]+))?\n(.*?)^```$/gms

/**
 * The steps of a page, in order. A fenced block with a file name is that file, a block of `sh` is run, and a block of
 * `text` is what the commands before it print.
 */
export function stepsOf(page: string): Step[] {
  const steps: Step[] = []
  for (const [, language, file, text] of page.matchAll(FENCE)) {
    const last = steps.at(-1)
    if (file !== undefined) steps.push({ file, text: text! })
    else if (language === 'sh') steps.push({ commands: text! })
    else if (language === 'text' && last && 'commands' in last) last.prints = text!
    else throw new Error(`A block of ${language} is neither a file nor run: ${text}`)
  }
  return steps
}
