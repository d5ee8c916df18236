import { foldLabel } from '../../derive/claim-values.ts'
import { agreement, assertion, type RuleExamples, source, state } from '../example.ts'
import { dossierRule, type Place } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'claim/unit-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary: 'The same thing is counted or measured in different units.',
  why: 'Numbers in different units cannot be compared, so that a contradiction between them goes unseen.',
  fix: 'Give all amounts of one thing in one unit and keep the wording of the source in `valueText`.',
  check(dossier, report) {
    const units = new Map<string, Place & { unit: string | undefined }>()
    for (const record of dossier.statements)
      record.claims?.forEach(({ about, property, value }, i) => {
        if (property !== 'quantity') return
        const thing = JSON.stringify([about, foldLabel(value.of)])
        const path = ['claims', i, 'value']
        const first = units.get(thing)
        if (!first) units.set(thing, { record, path, unit: value.unit })
        else if (unitKey(first.unit) !== unitKey(value.unit))
          report({
            record,
            path,
            message: `The amount of "${shorten(value.of)}" is given ${inUnit(value.unit)} here and ${inUnit(first.unit)} elsewhere.`,
            related: [{ record: first.record, path: first.path, message: `Given ${inUnit(first.unit)}.` }],
          })
      })
  },
})

/** A unit as it is compared: letter case, full stops and a plural ending do not count. */
function unitKey(unit: string | undefined): string {
  return foldLabel(unit ?? '')
    .replace(/\./g, '')
    .replace(/s$/, '')
}

function inUnit(unit: string | undefined): string {
  return unit === undefined ? 'without a unit' : `in "${shorten(unit)}"`
}

const about = 'agreement:a'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'tonnes-and-sacks',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 500, unit: 'tonnes' } }],
          }),
          assertion('y', {
            claims: [{ about, property: 'quantity', value: { of: 'Wheat', amount: 9000, unit: 'sacks' } }],
          }),
        ],
      },
    },
    {
      title: 'with-and-without-a-unit',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 500, unit: 'tonnes' } }],
          }),
          assertion('y', { claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 500 } }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'tonnes-and-tonnes',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 500, unit: 'tonnes' } }],
          }),
          assertion('y', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 500, unit: 'tonnes' } }],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'one-tonne-and-tonnes',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 1, unit: 'tonne' } }],
          }),
          assertion('y', {
            claims: [{ about, property: 'quantity', value: { of: 'wheat', amount: 1, unit: 'Tonnes' } }],
          }),
        ],
      },
    },
    {
      title: 'different-things',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x')],
        statements: [
          assertion('x', {
            claims: [
              { about, property: 'quantity', value: { of: 'wheat', amount: 500, unit: 'tonnes' } },
              { about, property: 'quantity', value: { of: 'fuel', amount: 500, unit: 'litres' } },
            ],
          }),
        ],
      },
    },
  ],
}
