import type { Actor, Agreement, Source } from '../../types.ts'
import { countriesByCode } from '../../vocabulary/countries.ts'
import { identifierScheme } from '../../vocabulary/index.ts'
import { agreement, type RuleExamples, source, state } from '../example.ts'
import { dossierRule, type Path } from '../rule.ts'
import { shorten } from '../wording.ts'
import { SCHEMES } from './schemes.ts'

export const rule = dossierRule({
  id: 'identifier/shared',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Two records carry the same identifier of the same register.',
  why: 'A register gives an identifier to one thing, so the records are one thing twice, or one of them is wrong.',
  fix: 'Merge the two records, or correct the identifier of the one to which it does not belong.',
  check(dossier, report) {
    const bearers = new Map<string, Bearer[]>()
    for (const record of dossier.records()) {
      if (record.type === 'statement' || record.type === 'citation') continue
      eachOwnIdentifier(record, (scheme, value, path) => {
        const key = keyOf(record, scheme, value)
        const others = bearers.get(key)
        if (!others) bearers.set(key, [{ record, path }])
        else if (others.some((other) => linked(record, other.record) || linked(other.record, record))) {
          if (others.length < MOST_COMPARED) others.push({ record, path })
        } else
          report({
            record,
            path,
            message: `"${shorten(value)}" (${labelOf(scheme)}) is also an identifier of "${shorten(others[0]!.record.id)}".`,
            related: [{ ...others[0]!, message: 'The same identifier.' }],
          })
      })
    }
  },
})

/** So many bearers of one identifier are looked at for a link to the next one. */
const MOST_COMPARED = 50

interface Bearer {
  record: Bearing
  path: Path
}

type Bearing = Actor | Agreement | Source

/** Registers that name a country: its government, its bodies and its successors may all be listed under its number. */
const COUNTRY_SCHEMES = ['iso-3166-1', 'iso-3166-2', 'un-m49', 'cow']
/** Registers of serials and books, which many articles and chapters share. */
const CONTAINER_SCHEMES = ['isbn', 'issn']

function eachOwnIdentifier(
  record: Bearing,
  visit: (scheme: string, value: string, path: Path) => void,
): void {
  record.identifiers?.forEach(({ scheme, value }, index) => {
    if (record.type !== 'source' || record.kind === 'book' || !CONTAINER_SCHEMES.includes(scheme))
      visit(scheme, value, ['identifiers', index, 'value'])
  })
  if ('countryCode' in record && record.countryCode) visit('iso-3166-1', record.countryCode, ['countryCode'])
}

/** The same for two records that cannot both bear the identifier, unless they are linked. */
function keyOf(record: Bearing, scheme: string, value: string): string {
  const kind = record.type === 'actor' && COUNTRY_SCHEMES.includes(scheme) ? record.kind : record.type
  return `${kind} ${scheme} ${canonical(scheme, value)}`
}

/** One spelling for each identifier. */
function canonical(scheme: string, value: string): string {
  if (scheme === 'iso-3166-1') return countriesByCode(value)[0]?.alpha2 ?? value
  const compact = SCHEMES.get(scheme)?.compact?.(value) ?? value
  return scheme === 'doi' ? compact.toLowerCase() : compact
}

/**
 * Whether they are one record, which may carry an identifier in two spellings, or the first acts on the second:
 * a successor may keep the code of a state, and a register may file later acts under the number of a treaty.
 */
function linked(a: Bearing, b: Bearing): boolean {
  if (a.id === b.id) return true
  if (a.type === 'agreement') return a.relations?.some((relation) => relation.agreement === b.id) ?? false
  return 'succeeds' in a && (a.succeeds?.some((id) => id === b.id) ?? false)
}

function labelOf(scheme: string): string {
  return identifierScheme.codes.find(({ code }) => code === scheme)?.label ?? shorten(scheme)
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'one-item-for-two-states',
      dossier: {
        actors: [
          { ...state('a'), identifiers: [{ scheme: 'wikidata', value: 'Q4115189' }] },
          { ...state('b'), identifiers: [{ scheme: 'wikidata', value: 'Q4115189' }] },
        ],
      },
    },
    {
      title: 'one-country-code-for-two-states',
      dossier: {
        actors: [
          { type: 'actor', kind: 'state', id: 'actor:russia', name: 'Russia', countryCode: 'RU' },
          {
            type: 'actor',
            kind: 'state',
            id: 'actor:russian-federation',
            name: 'Russian Federation',
            identifiers: [{ scheme: 'iso-3166-1', value: 'RUS' }],
          },
        ],
      },
    },
    {
      title: 'one-doi-in-two-spellings',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', {
            derivedFrom: ['source:b'],
            identifiers: [{ scheme: 'doi', value: '10.5555/example' }],
          }),
          source('b', { identifiers: [{ scheme: 'doi', value: '10.5555/EXAMPLE' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'an-identifier-each',
      dossier: {
        actors: [
          { ...state('a'), identifiers: [{ scheme: 'wikidata', value: 'Q4115189' }] },
          { ...state('b'), identifiers: [{ scheme: 'wikidata', value: 'Q13406268' }] },
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'state-and-its-government',
      dossier: {
        actors: [
          { type: 'actor', kind: 'state', id: 'actor:russia', name: 'Russian Federation', countryCode: 'RU' },
          {
            type: 'actor',
            kind: 'government',
            id: 'actor:government',
            name: 'Government of the Russian Federation',
            countryCode: 'RU',
          },
        ],
      },
    },
    {
      title: 'amendment-filed-under-the-number-of-the-treaty',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', { identifiers: [{ scheme: 'unts', value: 'I-1' }] }),
          agreement('y', {
            identifiers: [{ scheme: 'unts', value: 'I-1' }],
            relations: [{ kind: 'amends', agreement: 'agreement:x' }],
          }),
        ],
      },
    },
    {
      title: 'articles-of-one-newspaper',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', {
            derivedFrom: ['source:b'],
            identifiers: [{ scheme: 'issn', value: '0000-0000' }],
          }),
          source('b', { identifiers: [{ scheme: 'issn', value: '0000-0000' }] }),
        ],
      },
    },
  ],
}
