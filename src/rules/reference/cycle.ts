import { agreement, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { findCycles } from './find-cycles.ts'
import { eachLink, type Link } from './relations.ts'

export const rule = dossierRule({
  id: 'reference/cycle',
  since: '0.1.0',
  severity: 'error',
  summary: 'A chain of records comes back to where it began, such as A that is part of B that is part of A.',
  why: 'Wholes and parts, successors, reprints and amendments have an order, so one of the links must be wrong.',
  fix: 'Find the link that is wrong and turn it round or take it out.',
  check(dossier, report) {
    const chains = new Map<string, Map<string, Link[]>>()
    for (const record of dossier.records())
      eachLink(record, (link, chain) => {
        // A link to itself is the business of `reference/self`.
        if (!chain || link.from === link.to) return
        const key = `${record.type} ${chain}`
        const graph = chains.get(key) ?? new Map<string, Link[]>()
        chains.set(key, graph)
        const links = graph.get(link.from)
        if (links) links.push(link)
        else graph.set(link.from, [link])
      })
    for (const graph of chains.values())
      for (const cycle of findCycles(graph)) {
        const [first, ...rest] = cycle as [Link, ...Link[]]
        report({
          record: first.record,
          path: first.path,
          message: tell(cycle),
          related: rest.slice(0, MOST_RELATED).map((link) => ({
            record: link.record,
            path: link.path,
            message: `"${shorten(link.from)}" ${link.verb} "${shorten(link.to)}".`,
          })),
        })
      }
  },
})

const MOST_TOLD = 5
const MOST_RELATED = 20

/** The links as one sentence; a long chain is cut in the middle. */
function tell(cycle: readonly Link[]): string {
  const name = (id: string) => `"${shorten(id)}"`
  const told = cycle.length > MOST_TOLD + 1 ? cycle.slice(0, MOST_TOLD) : cycle
  const parts = told.map(({ verb, to }) => `${verb} ${name(to)}`)
  const rest = cycle.length - told.length
  const end = rest > 0 ? `, and so on through ${rest} more links back to ${name(cycle[0]!.from)}` : ''
  return `${name(cycle[0]!.from)} ${parts.join(', which ')}${end}.`
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'parts-of-each-other',
      dossier: {
        actors: [
          { type: 'actor', kind: 'state-body', id: 'actor:office', name: 'Office', partOf: 'actor:ministry' },
          {
            type: 'actor',
            kind: 'state-body',
            id: 'actor:ministry',
            name: 'Ministry',
            partOf: 'actor:office',
          },
        ],
      },
    },
    {
      title: 'agreements-that-supersede-each-other',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', { relations: [{ kind: 'supersedes', agreement: 'agreement:y' }] }),
          agreement('y', { relations: [{ kind: 'supersedes', agreement: 'agreement:z' }] }),
          agreement('z', { relations: [{ kind: 'supersedes', agreement: 'agreement:x' }] }),
        ],
      },
    },
    {
      title: 'reprints-of-each-other',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { derivedFrom: ['source:b'] }), source('b', { derivedFrom: ['source:a'] })],
      },
    },
  ],
  passing: [
    {
      title: 'chain-with-an-end',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', { relations: [{ kind: 'supersedes', agreement: 'agreement:y' }] }),
          agreement('y', { relations: [{ kind: 'supersedes', agreement: 'agreement:z' }] }),
          agreement('z'),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'agreements-that-refer-to-each-other',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', { relations: [{ kind: 'refers-to', agreement: 'agreement:y' }] }),
          agreement('y', { relations: [{ kind: 'refers-to', agreement: 'agreement:x' }] }),
        ],
      },
    },
    {
      title: 'two-ways-to-one-agreement',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', {
            relations: [
              { kind: 'amends', agreement: 'agreement:y' },
              { kind: 'amends', agreement: 'agreement:z' },
            ],
          }),
          agreement('y', { relations: [{ kind: 'amends', agreement: 'agreement:z' }] }),
          agreement('z'),
        ],
      },
    },
  ],
}
