/** Characters that mean something inside a line of CommonMark or on GitHub, escaped. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~$]/g, '\\$&').replace(/&(?=#?\w)/g, '\\&')
}

/** A line without the blanks around it, and without a start that would make a heading, a list or a rule of it. */
export function escapeLineStart(line: string): string {
  return line
    .trim()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A fenced block that its content cannot close. */
export function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const mark = '`'.repeat(longest + 1)
  return `${mark}\n${text.trimEnd()}\n${mark}`
}
