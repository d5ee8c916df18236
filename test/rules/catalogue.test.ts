import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/catalogue.ts'
import { shapeExamples } from '../../src/check/shape-examples.ts'
import { shapeRules } from '../../src/check/shape-rules.ts'
import { EXAMPLES } from '../../src/rules/examples.ts'
import { RULES } from '../../src/rules/index.ts'

/** The rules that the format promises. More may exist; none of these may be missing. */
const PROMISED = [
  ...group('reference', 'unresolved wrong-kind duplicate-id cycle self unused-source unused-citation'),
  ...group('identifier', 'malformed shared'),
  ...group(
    'time',
    'not-a-date reversed sentinel future-event false-precision accessed-before-issued stated-after-published evidence-too-old day-month-swap',
  ),
  ...group('actor', 'key-for-kind double-tenure'),
  ...group(
    'agreement',
    'event-order force-before-signature consent-before-signature withdrawal-before-force end-before-start signed-and-acceded in-force-by-signature-only party-count person-as-party signatory-without-tenure acting-title actor-not-existing undisclosed-provision objection-without-reservation reservation-by-stranger participant-without-consent notice-period parent-order likely-duplicate',
  ),
  ...group(
    'statement',
    'uncited speaker-dead office-at-the-time missing-target relation-clash self-corroboration future-as-fact denied-elsewhere',
  ),
  ...group('claim', 'contested record-disagrees unit-mismatch'),
  ...group(
    'evidence',
    'marker-unresolved marker-unused marker-conflict marker-order uncited-sentence quote-absent unverifiable quote-altered quote-spliced quote-ambiguous quote-language pull-quote-sharpened number-mismatch negation-mismatch no-passage passage-absent passage-offset passage-splits-grapheme hash-mismatch no-archive retracted-source false-corroboration opinion-as-evidence provision-altered',
  ),
  ...group('assessment', 'unfounded-confidence self-confirmed'),
  ...group('vocabulary', 'unregistered-code'),
  ...group('text', 'not-normalised bidi-control invisible-character mixed-script-name wrong-script'),
  ...group('draft', 'date-mismatch kind-mismatch no-evidence wording-absent wording-missing'),
  ...group('schema', 'unknown-key missing-key wrong-type not-in-list'),
]

function group(name: string, members: string): string[] {
  return members.split(' ').map((member) => `${name}/${member}`)
}

const ids = rules.map(({ id }) => id)

describe('the catalogue of rules', () => {
  it('holds every promised rule', () => {
    expect(PROMISED.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('is in the order of the ids, each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(rules)('$id is documented in whole sentences', ({ id, since, summary, why, fix }) => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/)
    expect(since).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+$/)
    for (const text of [summary, why, fix]) expect(text).toMatch(/^\p{Lu}.*[.]$/u)
  })
})

describe('rules that look at records', () => {
  it.each(RULES)('$id has the id of its file', (rule) => {
    const file = join(import.meta.dirname, '../../src/rules', `${rule.id}.ts`)
    expect(readFileSync(file, 'utf8')).toContain(`id: '${rule.id}'`)
  })

  it('are all listed', () => {
    const folder = join(import.meta.dirname, '../../src/rules')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('/') && path.endsWith('.ts'))
      .filter((path) => readFileSync(join(folder, path), 'utf8').includes('export const rule ='))
      .map((path) => path.slice(0, -'.ts'.length))
    expect(RULES.map(({ id }) => id)).toEqual(files.sort())
  })

  it.each(RULES)('$id has failing, passing and near-miss cases', ({ id }) => {
    const examples = EXAMPLES.get(id)!
    const cases = [examples.failing, examples.passing, examples.nearMiss]
    for (const list of cases) expect(list.length).toBeGreaterThan(0)
    const titles = cases.flat().map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe('rules of shape', () => {
  it.each(shapeRules)('$id is an error with failing cases', ({ id, severity }) => {
    const examples = shapeExamples[id as keyof typeof shapeExamples]
    expect(severity).toBe('error')
    expect(examples.length).toBeGreaterThan(0)
    for (const { title } of examples) expect(title).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})
