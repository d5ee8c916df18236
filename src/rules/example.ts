import type { Actor, Agreement, Assertion, Citation, Dossier, Paraphrase, Person, Source } from '../types.ts'

/** A case that documents a rule: the parts of a dossier that matter, with a title that says what is in it. */
export interface RuleExample {
  /** What the case shows, in kebab-case; also the name of its file below `examples/invalid/`. */
  title: string
  dossier: Partial<Dossier>
  /** The day handed to the check where the dossier does not name its own. */
  asOf?: string
}

/** The cases that prove a rule. The tests execute them and the reference prints them. */
export interface RuleExamples {
  /** Each is reported by the rule and by no other error. */
  failing: RuleExample[]
  /** Each is free of errors and not reported by the rule. */
  passing: RuleExample[]
  /** Each looks like a failing case, is right all the same, and is not reported by the rule. */
  nearMiss: RuleExample[]
}

/** A whole dossier from the parts that matter. */
/* @__NO_SIDE_EFFECTS__ */
export function exampleDossier(parts: Partial<Dossier>): Dossier {
  return {
    type: 'dossier',
    formatVersion: '1',
    id: 'dossier:example',
    title: 'Example',
    language: 'en',
    ...parts,
    actors: parts.actors ?? [],
    agreements: parts.agreements ?? [],
    statements: parts.statements ?? [],
    citations: parts.citations ?? [],
    sources: parts.sources ?? [],
  }
}

/** A state with nothing but a name. */
/* @__NO_SIDE_EFFECTS__ */
export function state(name: string): Actor {
  return { type: 'actor', kind: 'state', id: `actor:${name}`, name: `State ${name.toUpperCase()}` }
}

/** A person with nothing but a name. */
/* @__NO_SIDE_EFFECTS__ */
export function person(name: string, more: Partial<Person> = {}): Person {
  return { type: 'actor', kind: 'person', id: `actor:${name}`, name: `Person ${name.toUpperCase()}`, ...more }
}

/** An agreement between `state('a')` and `state('b')`. */
/* @__NO_SIDE_EFFECTS__ */
export function agreement(name: string, more: Partial<Agreement> = {}): Agreement {
  return {
    type: 'agreement',
    id: `agreement:${name}`,
    title: `Agreement ${name.toUpperCase()}`,
    instrument: 'agreement',
    participants: [
      { actor: 'actor:a', roles: ['party'] },
      { actor: 'actor:b', roles: ['party'] },
    ],
    ...more,
  }
}

/** A source with nothing but a kind. */
/* @__NO_SIDE_EFFECTS__ */
export function source(name: string, more: Partial<Source> = {}): Source {
  return { type: 'source', kind: 'article-newspaper', id: `source:${name}`, ...more }
}

/** A citation of a source of the same name. */
/* @__NO_SIDE_EFFECTS__ */
export function citation(name: string, more: Partial<Citation> = {}): Citation {
  return { type: 'citation', id: `citation:${name}`, source: `source:${name}`, ...more }
}

/** An assertion that stands in a source of the same name. */
/* @__NO_SIDE_EFFECTS__ */
export function assertion(name: string, more: Partial<Assertion> = {}): Assertion {
  return {
    type: 'statement',
    kind: 'assertion',
    id: `statement:${name}`,
    text: 'Something is so.',
    appearsIn: { source: `source:${name}` },
    ...more,
  }
}

/** What `person('p')` says in a source of the same name as the statement, in the words of the reporter. */
/* @__NO_SIDE_EFFECTS__ */
export function paraphrase(name: string, more: Partial<Paraphrase> = {}): Paraphrase {
  return {
    type: 'statement',
    kind: 'paraphrase',
    id: `statement:${name}`,
    text: 'Person P said that something is so.',
    speakers: [{ actor: 'actor:p' }],
    appearsIn: { source: `source:${name}` },
    ...more,
  }
}
