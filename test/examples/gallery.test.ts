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
