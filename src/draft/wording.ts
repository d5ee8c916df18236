import { quote } from '../check/wording.ts'
import type { Path } from '../rules/rule.ts'
import { isFaithful, matchQuotation } from '../text/match.ts'
import type { DraftStatement } from '../types.ts'
import type { Making } from './making.ts'

/** The texts in which the words of an event or claim must stand: sentences of the draft and the passages they cite. */
export function textsOf(statements: readonly DraftStatement[]): string[] {
  return statements.flatMap(({ exact, citations }) => [
    exact,
    ...citations.flatMap(({ passage }) => passage ?? []),
  ])
}

/** The text in which a wording stands, typography aside. */
export function textWith(wording: string, texts: readonly string[]): string | undefined {
  return texts.find((text) => {
    const { status } = matchQuotation(wording, text, { nearest: false })
    return isFaithful(status) || status === 'ambiguous'
  })
}

/** A wording that stands in one of the texts; tells and answers undefined where it does not. */
export function wordingFrom(
  wording: string | undefined,
  texts: readonly string[],
  path: Path,
  making: Pick<Making, 'findings'>,
): string | undefined {
  if (wording === undefined || texts.length === 0 || textWith(wording, texts) !== undefined) return wording
  tellAbsent(wording, texts, nearestIn(wording, texts), path, making)
  return undefined
}

/** Tells that a wording does not stand where it should. */
export function tellAbsent(
  wording: string,
  texts: readonly string[],
  meant: string | undefined,
  path: Path,
  { findings }: Pick<Making, 'findings'>,
): void {
  const where =
    texts.length === 1
      ? `in ${quote(texts[0]!)}`
      : `in any of the ${texts.length} sentences and passages named`
  findings.add({
    rule: 'draft/wording-absent',
    path,
    message: `The words ${quote(wording)} do not stand ${where}.${meant ? ` The text has ${quote(meant)}.` : ''}`,
    suggestion: meant,
  })
}

function nearestIn(wording: string, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const { nearest } = matchQuotation(wording, text)
    if (nearest) return nearest.text
  }
  return undefined
}
