import { compare, type Known } from './compare.ts'
import type { Judge } from './judges.ts'
import type { Options } from './options.ts'
import type { Row } from './page.ts'
import { run } from './programs.ts'
import { type Case, casesOf, FORMS, messages } from './suites.ts'

/** Asks a validator about every vector, in each of its dialects and every form of the schemas. */
export async function judgeAll(
  judge: Judge,
  all: readonly Case[],
  known: readonly Known[],
  options: Pick<Options, 'dialect' | 'most'>,
): Promise<{ rows: Row[]; faults: string[] }> {
  const most = Math.min(options.most ?? Infinity, judge.most ?? Infinity)
  const rows: Row[] = []
  const faults: string[] = []
  for (const dialect of judge.dialects.filter((name) => name === (options.dialect ?? name))) {
    const row: Row = {
      judge,
      dialect,
      agreed: { plain: 0, bundle: 0, validate: 0 },
      disagreed: 0,
      explained: 0,
    }
    for (const form of FORMS) {
      const asked = casesOf(form, all, most)
      const printed = await run(judge.command, { input: messages({ dialect, form }, asked) })
      const listed = known.filter(
        (entry) => entry.judge === judge.name && entry.dialect === dialect && entry.form === form,
      )
      const { agreed, disagreements, explained, gone } = compare(asked, printed, listed)
      row.agreed[form] = agreed
      row.disagreed += disagreements.length
      row.explained += explained
      const where = `${dialect} ${form}`
      faults.push(
        ...disagreements.map((vector) => `${where}: ${vector}`),
        ...gone.map((vector) => `${where}: judged as the kit wants, but listed in known.json: ${vector}`),
      )
    }
    rows.push(row)
  }
  return { rows, faults }
}
