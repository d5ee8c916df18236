import { exampleDossier, state } from '../rules/example.ts'
import type { ShapeRuleId } from './shape-rules.ts'

/** A case that shows a fault of shape: a value, or the text of a file where only that shows the fault. */
export interface ShapeExample {
  /** What the case shows, in kebab-case; also the name of its file below `examples/invalid/`. */
  title: string
  document?: unknown
  text?: string
  /** True when the fault exists only in memory and no file can show it. */
  inMemory?: true
}

const citation = { type: 'citation', id: 'citation:a', source: 'source:a' }

/** The failing cases of the rules of shape and text by rule; each has exactly one defect. */
export const shapeExamples: Readonly<Record<ShapeRuleId, readonly ShapeExample[]>> = {
  'actor/key-for-kind': [
    {
      title: 'state-with-tenures',
      document: withActor({ tenures: [{ office: 'Minister', status: 'acting' }] }),
    },
  ],
  'schema/duplicate-key': [
    {
      title: 'two-titles',
      text: JSON.stringify(exampleDossier({}), null, 2).replace(
        '"title": "Example",',
        '"title": "Example",\n  "title": "Another title",',
      ),
    },
  ],
  'schema/missing-key': [
    { title: 'no-name', document: withActor({ name: undefined }) },
    { title: 'no-lists', document: { ...exampleDossier({}), citations: undefined, sources: undefined } },
  ],
  'schema/not-a-record': [
    { title: 'unknown-type', document: { ...citation, type: 'footnote' } },
    { title: 'text', document: 'citation:a' },
  ],
  'schema/not-in-list': [
    { title: 'unknown-kind', document: withActor({ kind: 'county' }) },
    { title: 'agreement-among-actors', document: withActor({ type: 'agreement' }) },
  ],
  'schema/not-json': [{ title: 'date-object', document: { ...citation, note: new Date(0) }, inMemory: true }],
  'schema/null': [{ title: 'null-name', document: withActor({ description: null }) }],
  'schema/out-of-range': [
    { title: 'negative-start', document: { ...citation, passage: { exact: 'a', start: -1 } } },
  ],
  'schema/pattern': [
    { title: 'id-of-the-wrong-kind', document: { ...citation, source: 'actor:a' } },
    { title: 'date-in-words', document: withActor({ kind: 'person', born: '3 September 1960' }) },
  ],
  'schema/syntax': [
    {
      title: 'comma-after-the-last',
      text: JSON.stringify(exampleDossier({}), null, 2).replace(/\n\}$/, ',\n}'),
    },
  ],
  'schema/too-deep': [
    { title: 'seventy-lists', document: { ...citation, extensions: { 'x-nested': nested(70) } } },
  ],
  'schema/too-few': [{ title: 'empty-list', document: withActor({ names: [] }) }],
  'schema/too-long': [{ title: 'long-name', document: withActor({ name: 'a'.repeat(501) }) }],
  'schema/too-many': [
    {
      title: 'many-names',
      document: withActor({
        names: Array.from({ length: 1001 }, (_, i) => ({ text: `Name ${i}`, kind: 'alias' })),
      }),
    },
  ],
  'schema/too-short': [{ title: 'empty-description', document: withActor({ description: '' }) }],
  'schema/unknown-key': [{ title: 'misspelt-key', document: withActor({ countrycode: 'AF' }) }],
  'schema/unknown-version': [
    { title: 'version-two', document: { ...exampleDossier({}), formatVersion: '2' } },
  ],
  'schema/unsafe-number': [
    {
      title: 'beyond-two-to-the-53',
      text: JSON.stringify({ ...citation, extensions: { 'x-number': 0 } }, null, 2).replace(
        '"x-number": 0',
        '"x-number": 9007199254740993',
      ),
    },
  ],
  'schema/wrong-type': [{ title: 'name-as-list', document: withActor({ name: ['State A'] }) }],
}

/** A dossier that is right but for what a case puts into it. */
function withActor(actor: Record<string, unknown>): unknown {
  return { ...exampleDossier({}), actors: [{ ...state('a'), ...actor }] }
}

function nested(depth: number): unknown {
  let value: unknown = []
  for (let i = 1; i < depth; i++) value = [value]
  return value
}
