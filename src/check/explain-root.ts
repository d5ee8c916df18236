import { nearest } from '../rules/nearest.ts'
import { type Entries, valueBehind } from './inspect.ts'
import { tell, type Walk } from './walk.ts'
import { choices, describeValue, enumerate, quote, withArticle } from './wording.ts'

/** The types of record with the name of their shape. */
const SHAPE_OF_TYPE: Readonly<Record<string, string>> = {
  dossier: 'Dossier',
  actor: 'Actor',
  agreement: 'Agreement',
  statement: 'Statement',
  citation: 'Citation',
  source: 'Source',
}
const TYPES = Object.keys(SHAPE_OF_TYPE)

/** What a value at the top that is no object is told. */
export function explainNoRecord(walk: Walk, value: unknown): void {
  const isJson = typeof value === 'string' && /^\s*[{[]/.test(value)
  const advice = isJson ? ' It looks like JSON text: parse it first, or hand it to `checkText`.' : ''
  tell(walk, () => ({
    rule: 'schema/not-a-record',
    message: `A dossier or a record must be an object, not ${describeValue(value)}.${advice}`,
  }))
}

/** The shape that the `type` of a record at the top asks for; undefined, with the fault told, when there is none. */
export function shapeOfRoot(walk: Walk, entries: Entries): string | undefined {
  const type = valueBehind(entries, 'type')
  if (typeof type === 'string' && Object.hasOwn(SHAPE_OF_TYPE, type)) return SHAPE_OF_TYPE[type]
  if (type === undefined) {
    const guess = guessType(entries)
    const advice = isDraft(entries)
      ? ' It looks like a draft: `communique draft` makes a dossier of it, in a program `fromDraft`.'
      : guess
        ? ` It looks like ${withArticle(guess)}: add "type": "${guess}".`
        : ''
    tell(walk, () => ({
      rule: 'schema/not-a-record',
      message: `The record has no \`type\`, which must be ${choices(TYPES)}.${advice}`,
    }))
    return undefined
  }
  walk.path.push('type')
  tell(walk, () => {
    const meant = typeof type === 'string' ? nearest(type, TYPES) : undefined
    const written = typeof type === 'string' ? quote(type) : describeValue(type)
    return {
      rule: 'schema/not-a-record',
      message: `\`type\` must be ${choices(TYPES)}, not ${written}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
      ...(meant && { suggestion: meant }),
    }
  })
  walk.path.pop()
  return undefined
}

function guessType(entries: Entries): string | undefined {
  const id = valueBehind(entries, 'id')
  const prefix = typeof id === 'string' ? id.slice(0, Math.max(id.indexOf(':'), 0)) : ''
  if (TYPES.includes(prefix)) return prefix
  return ['formatVersion', 'actors', 'statements', 'sources'].some((key) => entries.keys.includes(key))
    ? 'dossier'
    : undefined
}

/** Among records only an agreement has events, and only a dossier has actors. */
function isDraft(entries: Entries): boolean {
  return ['actors', 'events', 'statements'].every((key) => entries.keys.includes(key))
}

/** A record among records of another type: told with the list in which it belongs. */
export function explainMisplaced(walk: Walk, type: unknown, wanted: string): boolean {
  if (typeof type !== 'string' || type === wanted || !TYPES.includes(type)) return false
  walk.path.push('type')
  tell(walk, () => ({
    rule: 'schema/not-in-list',
    message: `A record of type ${type} stands among the ${wanted}s; ${
      type === 'dossier' ? 'a dossier cannot stand inside another' : `it belongs in \`${type}s\``
    }.`,
    help:
      type === 'dossier'
        ? 'Keep it in a file of its own, or move its records into the lists of this one.'
        : `Move it there, or correct its \`type\`.`,
  }))
  walk.path.pop()
  return true
}

/** The lists of a dossier that are absent, told together with the line to add. */
export function explainMissingLists(walk: Walk, lists: readonly string[]): void {
  const line = lists.map((list) => `"${list}": []`).join(', ')
  tell(walk, () => ({
    rule: 'schema/missing-key',
    message: `The dossier lacks the ${lists.length === 1 ? 'list' : 'lists'} ${enumerate(
      lists.map((list) => `\`${list}\``),
    )}; all five are always there, if need be empty. Add: ${line}`,
  }))
}
