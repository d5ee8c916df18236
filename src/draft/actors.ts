import type { Path } from '../rules/rule.ts'
import type { Actor, ActorId, CollectiveActorKind, DraftActor } from '../types.ts'
import type { Making } from './making.ts'

/** The actors of a draft as records. */
export function makeActors(making: Making): Actor[] {
  const actors: Actor[] = []
  making.draft.actors.forEach((entry, at) => {
    const id = making.labels.ownId(entry.id, 'actor', at)
    if (!id) return
    const path = ['actors', at] as const
    const actor = makeActor(entry, id, path, making)
    if (!actor) {
      making.labels.lose(entry.id)
      return
    }
    making.trace.add(['actors', actors.length], path)
    actors.push(actor)
  })
  return actors
}

function makeActor(entry: DraftActor, id: ActorId, path: Path, making: Making): Actor | undefined {
  const { labels, findings } = making
  const { kind, name, otherNames, partOf, members, offices } = entry
  const names = [...new Set(otherNames)].filter((other) => other !== name)
  const common = {
    type: 'actor',
    id,
    name,
    ...(names.length > 0 && { names: names.map((text) => ({ text, kind: 'alias' as const })) }),
  } as const
  refuseWhatIsNoPartOf(entry, path, making)
  const whole = partOf === undefined ? undefined : labels.resolve(partOf, [...path, 'partOf'], 'actor')
  switch (kind) {
    case 'person':
      return { ...common, kind, ...(offices.length > 0 && { tenures: offices }) }
    case 'coalition': {
      const ids: ActorId[] = labels.resolveAll(members, [...path, 'members'], 'actor')
      if (ids.length >= 2) return { ...common, kind, members: ids }
      findings.add({
        rule: 'schema/too-few',
        path: [...path, 'members'],
        message: `A coalition has at least two members, and \`members\` names ${ids.length} that the draft holds.`,
      })
      return undefined
    }
    case 'unidentified':
      return { ...common, kind, reason: 'not-identified', ...(whole && { affiliation: whole }) }
    default:
      return { ...common, kind: kind satisfies CollectiveActorKind, ...(whole && { partOf: whole }) }
  }
}

function refuseWhatIsNoPartOf(
  { kind, partOf, members, offices }: DraftActor,
  path: Path,
  { findings }: Making,
): void {
  const refuse = (key: string, only: string) =>
    findings.add({
      rule: 'draft/kind-mismatch',
      path: [...path, key],
      message: `\`${key}\` is for ${only}, and this actor is of kind ${kind}.`,
    })
  if (offices.length > 0 && kind !== 'person') refuse('offices', 'persons')
  if (members.length > 0 && kind !== 'coalition') refuse('members', 'coalitions')
  if (partOf !== undefined && (kind === 'person' || kind === 'coalition'))
    refuse('partOf', 'bodies and for speakers whom the text does not identify')
}
