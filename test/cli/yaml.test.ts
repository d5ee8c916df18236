import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/check-text.ts'
import { checkYaml } from '../../src/cli/check-yaml.ts'
import { dossierText } from './run.ts'

const ACTOR = 'type: actor\nkind: state\nid: actor:a\n'

function found(text: string) {
  const { result } = checkYaml(text, 'a.yaml', {})
  return result.diagnostics.map(({ rule, message, location, related }) => ({
    rule,
    message,
    place: `${location?.line}:${location?.column}`,
    related: related?.map(({ location: other }) => `${other?.line}:${other?.column}`),
  }))
}

describe('checkYaml', () => {
  it.each([
    ['several documents', `${ACTOR}---\n${ACTOR}`, '4:1', 'A second document begins here'],
    ['a second colon', `${ACTOR}name: Note: this\n`, '4:7', 'A value holds a second colon'],
    ['no closing quotation mark', `${ACTOR}name: "A\n`, '5:1', 'A quotation mark, a bracket'],
    ['no colon', `${ACTOR}name A\nx: y\n`, '4:1', 'Is a colon missing'],
    ['a tab', `${ACTOR}\tname: A\n`, '4:1', 'YAML is indented with spaces'],
    ['a word after a quotation', `${ACTOR}name: "😀" b\n`, '4:11', 'closed too early'],
    ['a sign that begins a text', `${ACTOR}name: @a\n`, '4:7', 'cannot begin with this sign'],
    ['an escape that is none', `${ACTOR}name: "a\\q"\n`, '4:9', 'Write \\\\ for a backslash'],
    ['brackets that do not fit', 'a: [1,\nb: }', '2:1', 'begin in the same column'],
    ['dashes between brackets', 'a: [\n  - 1\n]', '2:3', 'Put it in brackets'],
    ['an alias without its part', `${ACTOR}name: *a\n`, '4:7', 'begins with *'],
  ])('says in its own words what is wrong: %s', (_, text, place, words) => {
    const [first, ...others] = found(text)
    expect(others).toEqual([])
    expect(first).toMatchObject({ rule: 'schema/syntax', place })
    expect(first!.message).toMatch(/^This is not YAML: [A-Z]/)
    expect(first!.message).toContain(words)
  })

  it('counts columns in code points', () => {
    const text = '{ type: actor, kind: state, id: "actor:a", name: "😀😀😀", bad: 1 }'
    expect(found(text)).toMatchObject([{ rule: 'schema/unknown-key', place: '1:62' }])
  })

  it('tells equal keys as in JSON, the last one counts', () => {
    expect(found(`${ACTOR}name: A\nname: ''\n`)).toMatchObject([
      { rule: 'schema/duplicate-key', place: '5:1', related: ['4:1'] },
      { rule: 'schema/too-short', place: '5:7' },
    ])
  })

  it('places what a finding refers to', () => {
    const actor = { type: 'actor', kind: 'state', id: 'actor:a', name: 'A' }
    const json = dossierText({ actors: [actor, actor] })
    const inYaml = checkYaml(json, 'a.yaml', {}).result.diagnostics
    const related = inYaml.flatMap((diagnostic) => diagnostic.related ?? [])
    expect(related.length).toBeGreaterThan(0)
    expect(inYaml).toEqual(checkText(json).diagnostics)
  })
})
