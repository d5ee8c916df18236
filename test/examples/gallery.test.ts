import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { attestationOf } from '../../src/derive/attestation.ts'
import { disputes } from '../../src/derive/disputes.ts'
import { partiesAt } from '../../src/derive/parties.ts'
import { checkQuotations } from '../../src/derive/quotations.ts'
import { statusOf } from '../../src/derive/status.ts'
import { indexDossier } from '../../src/rules/dossier-index.ts'
import type { ActorId, Agreement, AgreementId, Dossier, Quotation } from '../../src/types.ts'

describe('the Doha Agreement', () => {
  const dossier = read('doha-agreement')
  const doha = agreement(dossier, 'agreement:doha')

  it('is reported on as expected', () => {
    expect(report(dossier)).toEqual({
      'claim/contested': 'info 2',
      'evidence/no-archive': 'info 4',
      'evidence/no-passage': 'info 4',
      'evidence/unverifiable': 'info 1',
      'statement/denied-elsewhere': 'info 1',
    })
  })

  it('has its quotations borne out by the texts that are held', () => {
    expect(verdicts(dossier)).toEqual({ verified: 5, unverifiable: 1 })
  })

  it('shows the annexes and the day of the last accusation as disputed', () => {
    expect(sides(dossier)).toEqual({
      'agreement:doha/annexes exists': {
        true: ['source:washington-post', 'source:ava-press'],
        false: ['source:hindustan-times'],
      },
      'event:doha/drone-strike date': {
        '2022-08-01': ['source:reuters'],
        '2022-08-02': ['source:anadolu'],
      },
    })
  })

  it('is signed and not said to be in force on any day', () => {
    expect(status(dossier, 'agreement:doha', '2020-02-28')).toBe('not-concluded')
    expect(status(dossier, 'agreement:doha', '2020-02-29')).toBe('signed')
    expect(status(dossier, 'agreement:doha', '2022-08-02')).toBe('signed')
    expect(status(dossier, 'agreement:declaration', '2020-02-29')).toBe('concluded')
  })

  it('stands apart from its annexes, which one side acknowledges and the other denies', () => {
    expect(attestationOf(doha, dossier).attestation).toBe('acknowledged-by-all')
    const annexes = attestationOf(agreement(dossier, 'agreement:doha/annexes'), dossier)
    expect(annexes.attestation).toBe('denied')
    expect(annexes.sides.map(({ acknowledgedIn, deniedIn }) => [acknowledgedIn, deniedIn])).toEqual([
      [['statement:pompeo/implementation'], []],
      [[], ['statement:taliban/rumours']],
    ])
  })
})

describe('the memorandum of Ethiopia and Somaliland', () => {
  const dossier = read('ethiopia-somaliland-memorandum')

  it('is reported on as expected', () => {
    expect(report(dossier)).toEqual({
      'claim/contested': 'info 1',
      'evidence/no-archive': 'info 1',
      'evidence/no-passage': 'info 1',
    })
  })

  it('has its quotations borne out by the texts that are held', () => {
    expect(verdicts(dossier)).toEqual({ verified: 8 })
  })

  it('disputes its validity and not the promise of recognition, which lay in the future', () => {
    expect(sides(dossier)).toEqual({
      'agreement:et-somaliland valid': {
        false: ['source:somali-statement', 'source:somali-dispatch'],
        true: ['source:garowe'],
      },
    })
  })

  it('stays concluded whoever calls it void, beside the declaration with the third state', () => {
    expect(status(dossier, 'agreement:et-somaliland', '2023-12-31')).toBe('not-concluded')
    expect(status(dossier, 'agreement:et-somaliland', '2025-02-18')).toBe('concluded')
    expect(status(dossier, 'agreement:ankara', '2024-12-10')).toBe('not-concluded')
    expect(status(dossier, 'agreement:ankara', '2024-12-11')).toBe('concluded')
  })

  it('has no side in common with the declaration but Ethiopia', () => {
    expect(parties(dossier, 'agreement:et-somaliland', '2025-02-18')).toEqual([
      'actor:ethiopia',
      'actor:somaliland',
    ])
    expect(parties(dossier, 'agreement:ankara', '2025-02-18')).toEqual(['actor:ethiopia', 'actor:somalia'])
  })
})

describe('the treaty of Russia and the DPRK', () => {
  const dossier = read('russia-dprk-treaty')

  it('is reported on as expected', () => {
    expect(report(dossier)).toEqual({ 'claim/contested': 'info 1', 'evidence/no-archive': 'info 1' })
  })

  it('has its quotations borne out by the texts that are held, in either language', () => {
    expect(verdicts(dossier)).toEqual({ verified: 6 })
  })

  it('disputes the day of one ratification', () => {
    expect(sides(dossier)).toEqual({
      'event:ru-kp-2024/ratification-dprk date': {
        '2024-11-11': ['source:kuna'],
        '2024-11-12': ['source:al-mayadeen'],
      },
    })
  })

  it('moves from signature through ratification to force', () => {
    expect(
      ['2024-06-18', '2024-06-19', '2024-11-08', '2024-11-09', '2024-12-03', '2024-12-04'].map((day) =>
        status(dossier, 'agreement:ru-kp-2024', day),
      ),
    ).toEqual([
      'not-concluded',
      'signed',
      'signed',
      'awaiting-entry-into-force',
      'awaiting-entry-into-force',
      'in-force',
    ])
  })

  it('has the second side ratify possibly on the first of two days and certainly by the second', () => {
    const treaty = agreement(dossier, 'agreement:ru-kp-2024')
    const standing = (asOf: string) => {
      const { status, certainty } = statusOf(treaty, { asOf, dossier, for: 'actor:dprk' })
      return [status, certainty]
    }
    expect(standing('2024-11-10')).toEqual(['signatory', 'certainly'])
    expect(standing('2024-11-11')[1]).toBe('possibly')
    expect(standing('2024-11-12')).toEqual(['contracting', 'certainly'])
  })

  it('supersedes the treaty of 2000 on the day on which it enters into force', () => {
    expect(status(dossier, 'agreement:ru-kp-2000', '2024-12-03')).toBe('signed')
    expect(status(dossier, 'agreement:ru-kp-2000', '2024-12-04')).toBe('superseded')
    expect(parties(dossier, 'agreement:ru-kp-2024', '2024-12-04')).toEqual(['actor:russia', 'actor:dprk'])
  })
})

describe('the withdrawals from the Ottawa Convention', () => {
  const dossier = read('ottawa-withdrawals')

  it('is reported on as expected', () => {
    expect(report(dossier)).toEqual({
      'claim/contested': 'info 1',
      'evidence/no-archive': 'info 3',
      'evidence/no-passage': 'info 1',
    })
  })

  it('has its quotations borne out by the texts that are held', () => {
    expect(verdicts(dossier)).toEqual({ verified: 5 })
  })

  it('disputes the number of parties and nothing else', () => {
    expect(sides(dossier)).toEqual({
      'agreement:ottawa quantity': {
        '{"of":"states parties","amount":165}': ['source:volterra'],
        '{"of":"states parties","amount":164}': ['source:tass'],
      },
    })
  })

  it('loses each party on the day on which its notice takes effect and not before', () => {
    const left = (day: string) => {
      const bound = parties(dossier, 'agreement:ottawa', day)
      return dossier.agreements[0]!.participants.filter(
        ({ actor, roles }) => roles.includes('party') && !bound.includes(actor),
      ).map(({ actor }) => actor)
    }
    expect(left('2025-12-26')).toEqual([])
    expect(left('2025-12-27')).toEqual(['actor:lithuania', 'actor:estonia', 'actor:latvia'])
    expect(left('2026-01-09')).toHaveLength(3)
    expect(left('2026-01-10')).toHaveLength(4)
    expect(left('2026-02-19')).toHaveLength(4)
    expect(left('2026-02-20')).toHaveLength(5)
  })

  it('stays in force for the others throughout', () => {
    expect(status(dossier, 'agreement:ottawa', '1999-02-28')).toBe('adopted')
    for (const day of ['1999-03-01', '2025-12-27', '2026-02-20'])
      expect(status(dossier, 'agreement:ottawa', day)).toBe('in-force')
    expect(parties(dossier, 'agreement:ottawa', '2026-02-20')).toEqual(['actor:austria'])
  })

  it('would report the words that an agency reprinted as altered', () => {
    const changed = structuredClone(dossier)
    const post = changed.statements.find(({ id }) => id === 'statement:budrys/notified') as Quotation
    const reprinted = post.quotes[0]!.exact.replace('formally', 'officially').replace('taken', 'made')
    post.quotes[0]!.exact = reprinted
    const errors = check(changed).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, record }) => [rule, record])).toEqual([
      ['evidence/quote-altered', 'statement:budrys/notified'],
    ])
  })
})

describe('the ceasefire between Israel and Lebanon', () => {
  const dossier = read('israel-lebanon-ceasefire')
  const ceasefire = agreement(dossier, 'agreement:il-lb-2024')

  it('is reported on as expected', () => {
    expect(report(dossier)).toEqual({ 'evidence/no-archive': 'info 1', 'evidence/no-passage': 'info 1' })
  })

  it('has its quotations borne out by the texts that are held', () => {
    expect(verdicts(dossier)).toEqual({ verified: 6 })
  })

  it('disputes nothing: three clocks show one hour', () => {
    const hours = dossier.statements
      .flatMap(({ claims = [] }) => claims)
      .flatMap((claim) =>
        claim.about === 'event:il-lb-2024/entry-into-force' && !claim.modality ? [claim.value] : [],
      )
    expect(hours).toEqual(['2024-11-27T02:00Z', '2024-11-27T07:30+05:30'])
    expect(disputes(dossier)).toEqual([])
  })

  it('would dispute the hour if one of the clocks were wrong', () => {
    const changed = JSON.parse(JSON.stringify(dossier).replace('T02:00Z', 'T04:00Z')) as Dossier
    expect(Object.keys(sides(changed))).toEqual(['event:il-lb-2024/entry-into-force date'])
  })

  it('holds from its hour on, certainly until the extension ends and possibly afterwards', () => {
    const standing = (asOf: string) => {
      const { status, certainty, alternatives } = statusOf(ceasefire, { asOf, dossier })
      return [status, certainty, ...(alternatives ?? [])]
    }
    expect(standing('2024-11-27T03:59+02:00')).toEqual(['unknown', 'certainly'])
    expect(standing('2024-11-27T04:00+02:00')).toEqual(['in-force', 'certainly'])
    expect(standing('2025-02-18')).toEqual(['in-force', 'certainly'])
    expect(standing('2025-02-19')).toEqual(['in-force', 'possibly', 'expired'])
  })

  it('binds the two states and not the armed group', () => {
    expect(parties(dossier, 'agreement:il-lb-2024', '2025-01-01')).toEqual(['actor:israel', 'actor:lebanon'])
  })

  it('stores breaches of either side as allegations', () => {
    const alleged = ceasefire.events!.filter(({ kind }) => kind === 'breach-alleged')
    expect(alleged.map(({ by, recipients }) => [by![0]!.actor, recipients![0]])).toEqual([
      ['actor:lebanon', 'actor:israel'],
      ['actor:israel', 'actor:lebanon'],
      ['actor:lebanon', 'actor:israel'],
    ])
  })
})

describe('every quotation of the gallery', () => {
  const slugs = [
    'doha-agreement',
    'ethiopia-somaliland-memorandum',
    'russia-dprk-treaty',
    'ottawa-withdrawals',
    'israel-lebanon-ceasefire',
  ]

  it.each(slugs)('%s: has at least three whose text is held', (slug) => {
    expect(verdicts(read(slug)).verified).toBeGreaterThanOrEqual(3)
  })

  it.each(slugs)('%s: stands whatever its typography', (slug) => {
    for (const { alone, exact } of verified(slug))
      expect([exact, verdictOf(alone(typeset(exact)))]).toEqual([exact, 'verified'])
  })

  it.each(slugs)(
    '%s: falls with any one word, digit or negation',
    (slug) => {
      for (const { alone, exact } of verified(slug)) {
        for (const words of tamperings(exact))
          expect([words, verdictOf(alone(words))]).toEqual([words, 'failed'])
        const errors = check(alone(swapWord(exact))).diagnostics.filter(
          ({ severity }) => severity === 'error',
        )
        expect(errors.map(({ rule }) => rule)).toContain('evidence/quote-altered')
      }
    },
    60_000,
  )

  it.each(slugs)('%s: cites passages that stand where they say', (slug) => {
    const dossier = read(slug)
    const texts = new Map(
      dossier.sources.map(({ id, text }) => [
        id,
        text && [...text.blocks.map((block) => block.text).join('')],
      ]),
    )
    const passages = dossier.citations.flatMap(({ source, passage }) =>
      passage ? [{ source, passage }] : [],
    )
    expect(passages.length).toBeGreaterThan(4)
    for (const { source, passage } of passages)
      expect(texts.get(source)?.slice(passage.start, passage.end).join('')).toBe(passage.exact)
  })
})

function read(slug: string): Dossier {
  const file = fileURLToPath(new URL(`../../examples/${slug}.dossier.json`, import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8')) as Dossier
}

function agreement(dossier: Dossier, id: AgreementId): Agreement {
  return dossier.agreements.find((one) => one.id === id)!
}

/** The rules that report something, each with its severity and the number of its findings. */
function report(dossier: Dossier): Record<string, string> {
  const counts: Record<string, string> = {}
  for (const { rule, severity } of check(dossier).diagnostics) {
    const [, count = '0'] = counts[rule]?.split(' ') ?? []
    counts[rule] = `${severity} ${Number(count) + 1}`
  }
  return counts
}

/** How many quotations fare in which way. */
function verdicts(dossier: Dossier): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { verdict } of checkQuotations(indexDossier(dossier)))
    counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

/** Each dispute with its values and the sources that give them. */
function sides(dossier: Dossier): Record<string, Record<string, string[]>> {
  return Object.fromEntries(
    disputes(dossier).map(({ about, property, sides: all }) => [
      `${about} ${property}`,
      Object.fromEntries(
        all.map(({ value, negated, sources }) => [
          `${negated ? 'not ' : ''}${typeof value === 'object' ? JSON.stringify(value) : value}`,
          sources.map(({ id }) => id),
        ]),
      ),
    ]),
  )
}

function status(dossier: Dossier, id: AgreementId, asOf: string): string {
  return statusOf(agreement(dossier, id), { asOf, dossier }).status
}

/** The actors for which an agreement holds on a day. */
function parties(dossier: Dossier, id: AgreementId, day: string): ActorId[] {
  return partiesAt(agreement(dossier, id), day, dossier).map(({ actor }) => actor)
}

/** Each quotation that a held text bears out, and the dossier with it alone and in other words. */
function verified(slug: string): { exact: string; alone: (words: string) => Dossier }[] {
  const dossier = read(slug)
  const quotations = checkQuotations(indexDossier(dossier)).filter(({ verdict }) => verdict === 'verified')
  expect(quotations.length).toBeGreaterThan(2)
  return quotations.map(({ statement, path, exact }) => ({
    exact,
    alone(words) {
      const changed = structuredClone(statement)
      const quote = changed.quotes![path[1] as number]!
      quote.exact = words
      changed.text = changed.text.replace(exact, () => words)
      changed.quotes = [quote]
      return { ...dossier, statements: [changed] }
    },
  }))
}

function verdictOf(dossier: Dossier): string {
  return checkQuotations(indexDossier(dossier))[0]!.verdict
}

/** The same words set with other quotation marks, dashes and spaces. */
function typeset(words: string): string {
  const other: Record<string, string> = {
    '’': "'",
    "'": '’',
    '“': '"',
    '”': '"',
    '—': '–',
    '-': '‐',
    ' ': '\u00a0',
  }
  return words.replace(/[’'“”—\- ]/g, (character) => other[character]!)
}

/** Every word swapped, every inner word dropped, every digit raised, a negation put in and each one taken out. */
function tamperings(exact: string): string[] {
  const words = exact.split(' ')
  const at = (index: number, ...put: string[]) => words.toSpliced(index, 1, ...put).join(' ')
  return [
    ...words.flatMap((word, index) => (/\p{L}/u.test(word) ? [at(index, 'xylophone')] : [])),
    ...words.slice(1, -1).flatMap((word, index) => (/\p{L}/u.test(word) ? [at(index + 1)] : [])),
    ...words.slice(1).map((word, index) => at(index + 1, 'not', word)),
    ...[...exact].flatMap((digit, index) =>
      /[0-9]/.test(digit)
        ? [`${exact.slice(0, index)}${(Number(digit) + 1) % 10}${exact.slice(index + 1)}`]
        : [],
    ),
  ]
}

/** The same words with the longest one replaced. */
function swapWord(words: string): string {
  const longest = words.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a))
  return words.replace(longest, 'xylophone')
}
