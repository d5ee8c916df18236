import { describe, expect, it } from 'vitest'
import { markDiff } from '../../src/text/diff.ts'
import { matchQuotation } from '../../src/text/match.ts'
import { prepareText } from '../../src/text/prepare.ts'
import { widenNearest } from '../../src/text/widen-nearest.ts'

function widened(wording: string, text: string) {
  const prepared = prepareText(text)
  const { nearest } = matchQuotation(wording, prepared)
  const { text: passage, span, diff } = widenNearest(nearest!, wording, prepared)
  expect(Array.from(text).slice(span.start, span.end).join('')).toBe(passage)
  return markDiff(diff)
}

describe('widenNearest', () => {
  it('takes in the word that the source has at the end', () => {
    expect(widened('soon no longer date', 'Pakistan will "soon no longer dare" to attack.')).toEqual({
      from: 'soon no longer [-dare-]',
      to: 'soon no longer {+date+}',
    })
  })

  it('takes in the word that the source has at the beginning', () => {
    expect(widened('never longer dare to attack', '🤝 They will no longer dare to attack.').from).toBe(
      '[-no-] longer dare to attack',
    )
  })

  it('stops at the end of a sentence', () => {
    expect(widened('we have signed the treaty today', 'Now we have signed the treaty. Soon more.').from).toBe(
      'we have signed the treaty',
    )
  })

  it('leaves a passage alone whose difference is in the middle', () => {
    expect(widened('no shorter dare to', 'They will no longer dare to attack.').from).toBe(
      'no [-longer-] dare to',
    )
  })
})
