import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { rule as hash } from '../../../src/rules/evidence/hash-mismatch.ts'
import { rule as absent } from '../../../src/rules/evidence/passage-absent.ts'
import { rule as offset } from '../../../src/rules/evidence/passage-offset.ts'
import { rule as grapheme } from '../../../src/rules/evidence/passage-splits-grapheme.ts'
import { rule as ambiguous } from '../../../src/rules/evidence/quote-ambiguous.ts'
import { sourceWithText } from '../../../src/rules/evidence/texts.ts'
import { assertion, citation, exampleDossier, source } from '../../../src/rules/example.ts'
import { sha256 } from '../../../src/text/sha256.ts'
import type { CitedPassage } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const text = 'State A and State B signed the agreement in Geneva on 3 September 2024.'

function cited(passage: CitedPassage, body = text) {
  return { sources: [sourceWithText('b', body)], citations: [citation('b', { passage })] }
}

describe('passage-absent', () => {
  it('shows the passage beside the source and suggests its words', () => {
    expect(findingsIn(absent, cited({ exact: 'signed the agreement in Vienna on 3 September' }))).toEqual([
      {
        at: 'citation:b passage/exact',
        message:
          'The passage reads "signed the agreement in {+Vienna+} on 3 September", but "source:b" has "signed the agreement in [-Geneva-] on 3 September".',
        suggestion: 'signed the agreement in Geneva on 3 September',
      },
    ])
  })

  it('says that nothing like it is there', () => {
    expect(findingsIn(absent, cited({ exact: 'Both delegations remained silent' }))).toEqual([
      {
        at: 'citation:b passage/exact',
        message: 'The passage "Both delegations remained silent" does not stand in "source:b".',
      },
    ])
  })

  it('goes on after a passage that is right', () => {
    const parts = {
      sources: [sourceWithText('b', text)],
      citations: [
        citation('b', { passage: { exact: 'signed the agreement' } }),
        citation('c', { source: 'source:b', passage: { exact: 'Both remained silent' } }),
      ],
    }
    expect(findingsIn(absent, parts)).toMatchObject([{ at: 'citation:c passage/exact' }])
  })

  it('believes offsets that hold the passage', () => {
    expect(findingsIn(absent, cited({ exact: 'tate A and Stat', start: 1, end: 16 }))).toEqual([])
  })

  it('cuts long equal parts short', () => {
    const long = `The ${'very '.repeat(60)}long treaty was signed in Geneva ${'and so on '.repeat(40)}.`
    const [finding] = findingsIn(absent, cited({ exact: long.replace('Geneva', 'Vienna') }, long))
    expect(finding!.message.length).toBeLessThan(330)
    expect(finding!.message).toContain('[-Geneva-]')
  })
})

describe('passage-offset', () => {
  it('says what stands at the offsets and suggests the right ones', () => {
    expect(findingsIn(offset, cited({ exact: 'State B', start: 0, end: 7 }))).toEqual([
      {
        at: 'citation:b passage/start',
        message: 'The passage "State B" is not at its offsets in "source:b", where "State A" stands.',
        suggestion: '"start": 12, "end": 19',
      },
    ])
  })

  it('names an offset outside the text', () => {
    expect(findingsIn(offset, cited({ exact: 'State B', start: 12, end: 99 }))).toEqual([
      {
        at: 'citation:b passage/end',
        message: `The offset 99 lies outside the text of "source:b", which has ${text.length} characters.`,
      },
    ])
    expect(findingsIn(offset, cited({ exact: 'State B', start: text.length }))[0]!.at).toBe(
      'citation:b passage/start',
    )
  })

  it('needs no text to see that a passage ends before it starts', () => {
    const reversed = {
      sources: [source('a')],
      statements: [assertion('a', { appearsIn: { source: 'source:a', start: 9, end: 9 } })],
    }
    expect(findingsIn(offset, reversed)).toEqual([
      {
        at: 'statement:a appearsIn/end',
        message: 'The passage would end at 9, which is not after its start at 9.',
      },
    ])
  })

  it.each([
    ['one offset only', { exact: 'State B', start: 12 }],
    ['the other one only', { exact: 'State B', end: 19 }],
    ['a passage with its marker', { exact: 'State B [2]', start: 12, end: 19 }],
    ['the right end of the text', { exact: '2024.', start: text.length - 5, end: text.length }],
  ])('accepts %s', (_, passage) => {
    expect(findingsIn(offset, cited(passage))).toEqual([])
  })

  it.each([
    ['one wrong offset only', { exact: 'State B', start: 13 }],
    ['the other one', { exact: 'State B', end: 18 }],
    ['offsets that are too wide', { exact: 'State B', start: 0, end: 40 }],
    ['a space too many', { exact: 'State B', start: 11, end: 19 }],
    ['a full stop too many', { exact: '3 September 2024', start: 54, end: 71 }],
  ])('refuses %s', (_, passage) => {
    expect(findingsIn(offset, cited(passage))).toHaveLength(1)
  })

  it('leaves a passage that is nowhere to another rule', () => {
    expect(findingsIn(offset, cited({ exact: 'Both remained silent', start: 3, end: 9 }))).toEqual([])
  })
})

describe('passage-splits-grapheme', () => {
  it('names the offset and what it splits', () => {
    expect(findingsIn(grapheme, cited({ exact: '🇦', start: 6, end: 7 }, 'Flag: 🇦🇫 and more'))).toEqual([
      {
        at: 'citation:b passage/end',
        message: 'The end of the passage, at 7, splits a character of "source:b", in "g: 🇦🇫 an".',
      },
    ])
  })

  it('looks at the sentence of a statement too', () => {
    const parts = {
      sources: [sourceWithText('a', 'e\u0301tat')],
      statements: [assertion('a', { appearsIn: { source: 'source:a', start: 1, end: 5 } })],
    }
    expect(findingsIn(grapheme, parts)).toMatchObject([{ at: 'statement:a appearsIn/start' }])
  })
})

describe('quote-ambiguous', () => {
  it('counts the places of a passage', () => {
    expect(findingsIn(ambiguous, cited({ exact: 'State' }))).toEqual([
      {
        at: 'citation:b passage/exact',
        message: 'The passage "State" stands at 2 places of "source:b".',
      },
    ])
  })

  it('is content with right offsets', () => {
    expect(findingsIn(ambiguous, cited({ exact: 'State', start: 12, end: 17 }))).toEqual([])
  })
})

describe('hash-mismatch', () => {
  const digest = sha256(text)
  const other = sha256('other')
  const archive = (sha: string) => ({
    archive: { url: 'https://example.org/copy', captured: '2024', sha256: sha },
  })
  const withSnapshot = (more: object, snapshot: { text: string; sha256?: string }) =>
    check(exampleDossier({ sources: [source('b', more)] }), { snapshotOf: () => snapshot })
      .diagnostics.filter(({ rule }) => rule === 'evidence/hash-mismatch')
      .map(({ pointer }) => pointer)

  it('shows both digests and suggests the one of the text', () => {
    expect(findingsIn(hash, { sources: [sourceWithText('b', text, { textSha256: other })] })).toEqual([
      {
        at: 'source:b textSha256',
        message: `The digest of the text is ${digest.slice(0, 12)}…, the recorded one ${other.slice(0, 12)}….`,
        suggestion: digest,
      },
    ])
  })

  it.each([
    ['text with its digest', { textSha256: digest }, { text }],
    ['bytes with the digest of the text', { textSha256: other }, { text, sha256: other }],
    ['archived bytes', archive(other), { text, sha256: other }],
    [
      'archived bytes, whose text is read otherwise now',
      { ...archive(other), textSha256: digest },
      { text: 'x', sha256: other },
    ],
    [
      'other bytes whose digest was recorded for the text',
      { ...archive(digest), textSha256: other },
      { text: 'x', sha256: other },
    ],
    ['the text of other bytes', { ...archive(other), textSha256: digest }, { text, sha256: sha256('third') }],
    ['a copy without a digest', archive(other), { text }],
  ])('accepts %s', (_, more, snapshot) => {
    expect(withSnapshot(more, snapshot)).toEqual([])
  })

  it.each([
    ['other bytes', archive(other), { text, sha256: digest }, '/sources/0/archive/sha256'],
    ['another text', { textSha256: other }, { text, sha256: digest }, '/sources/0/textSha256'],
  ])('refuses %s', (_, more, snapshot, pointer) => {
    expect(withSnapshot(more, snapshot)).toEqual([pointer])
  })
})
