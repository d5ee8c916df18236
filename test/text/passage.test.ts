import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/text/context.ts'
import { sliceSpan } from '../../src/text/offsets.ts'
import { resolvePassage } from '../../src/text/passage.ts'
import { prepareText } from '../../src/text/prepare.ts'

const source = '😀 State A signed it. State B signed it. 👩‍👩‍👧 and e\u0301lan.'

describe('resolvePassage', () => {
  it('finds offsets that are right', () => {
    const resolved = resolvePassage({ exact: 'State A', start: 2, end: 9 }, source)
    expect(resolved).toMatchObject({ offsets: 'right', splitsGrapheme: [], span: { start: 2, end: 9 } })
    expect(resolved.match.status).toBe('verbatim')
  })

  it('gives the span to store when there are none', () => {
    const { offsets, span } = resolvePassage({ exact: '“state B”' }, source)
    expect(offsets).toBe('none')
    expect(sliceSpan(source, span!)).toBe('State B')
  })

  it('finds offsets that are wrong although the passage is there', () => {
    const resolved = resolvePassage({ exact: 'State A', start: 3, end: 10 }, source)
    expect(resolved).toMatchObject({ offsets: 'wrong', textAtOffsets: 'tate A ', span: { start: 2, end: 9 } })
  })

  it('takes UTF-16 offsets for wrong ones', () => {
    expect(resolvePassage({ exact: 'State A', start: 3, end: 10 }, source).offsets).toBe('wrong')
  })

  it('chooses among several places by the offsets, and by the context', () => {
    const second = source.lastIndexOf('signed it') - 1
    expect(resolvePassage({ exact: 'signed it', start: second }, source).span?.start).toBe(second)
    expect(resolvePassage({ exact: 'signed it', prefix: 'State B ' }, source).span?.start).toBe(second)
    expect(resolvePassage({ exact: 'signed it' }, source)).toMatchObject({ match: { status: 'ambiguous' } })
    expect(resolvePassage({ exact: 'signed it' }, source).span).toBeUndefined()
  })

  it.each<[number | undefined, number | undefined]>([
    [5, 2],
    [-1, 3],
    [0, 999],
    [0.5, 3],
    [undefined, 999],
  ])('calls %s to %s outside', (start, end) => {
    const passage = {
      exact: 'State A',
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    }
    expect(resolvePassage(passage, source).offsets).toBe('outside')
  })

  it('says which offset splits a character', () => {
    const family = [...source].indexOf('👩')
    const accent = [...source].indexOf('\u0301')
    expect(resolvePassage({ exact: 'and', start: family + 1, end: accent }, source).splitsGrapheme).toEqual([
      'start',
      'end',
    ])
    expect(resolvePassage({ exact: 'and', start: family, end: accent + 1 }, source).splitsGrapheme).toEqual(
      [],
    )
  })

  it('covers an elided passage from its first piece to its last', () => {
    const { span, match } = resolvePassage({ exact: 'State A … it', suffix: '. State' }, source)
    expect(match.status).toBe('elided')
    expect(sliceSpan(source, span!)).toBe('State A signed it')
  })

  it('has no span for what is not there', () => {
    const resolved = resolvePassage({ exact: 'State C signed nothing', start: 2, end: 9 }, source)
    expect(resolved.span).toBeUndefined()
    expect(resolved).toMatchObject({ offsets: 'wrong', textAtOffsets: 'State A' })
  })
})

describe('contextOf', () => {
  it('gives what singles a place out', () => {
    const prepared = prepareText(source)
    const start = source.lastIndexOf('signed it') - 1
    const context = contextOf(prepared, { start, end: start + 9 }, 8)
    expect(context).toEqual({ prefix: 'State B ', suffix: '. 👩‍👩‍👧 ' })
    expect(resolvePassage({ exact: 'signed it', ...context }, prepared).span).toEqual({
      start,
      end: start + 9,
    })
  })

  it('stops at the ends of the text', () => {
    expect(contextOf(prepareText('one two'), { start: 0, end: 3 })).toEqual({ prefix: '', suffix: ' two' })
  })
})
