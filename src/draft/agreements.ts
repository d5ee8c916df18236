import { quote } from '../check/wording.ts'
import type { Path } from '../rules/rule.ts'
import type { Agreement, AgreementParticipant } from '../types.ts'
import type { Making } from './making.ts'

/** The agreements of a draft without their provisions and events, which rest on statements that are not made yet. */
export function makeAgreements(making: Making): Agreement[] {
  const { draft, labels, trace } = making
  const agreements: Agreement[] = []
  draft.agreements.forEach((entry, at) => {
    const id = labels.ownId(entry.id, 'agreement', at)
    if (!id) return
    const path = ['agreements', at] as const
    const place = ['agreements', agreements.length] as const
    const participants = participantsOf(entry.participants, path, place, making)
    if (participants.length === 0) {
      labels.lose(entry.id)
      return
    }
    trace.add(place, path)
    trace.addWhole([...place, 'subjects'], [...path, 'subjects'])
    agreements.push({
      type: 'agreement',
      id,
      title: entry.title,
      instrument: entry.instrument,
      ...(entry.legalNature !== 'unknown' && { legalNature: entry.legalNature }),
      ...(entry.disclosure !== 'unknown' && { disclosure: entry.disclosure }),
      ...(entry.subjects.length > 0 && { subjects: [...new Set(entry.subjects)] }),
      participants,
    })
  })
  draft.events.forEach(({ id, agreement }, at) => {
    if (labels.ownId(id, 'event', at) && labels.idOf(agreement) === undefined) labels.lose(id)
  })
  return agreements
}

function participantsOf(
  entries: readonly { actor: string; roles: AgreementParticipant['roles'] }[],
  path: Path,
  place: Path,
  { labels, findings, trace }: Making,
): AgreementParticipant[] {
  const participants = new Map<string, AgreementParticipant>()
  const tellEmpty = (place: Path, what: string) =>
    findings.add({ rule: 'schema/too-few', path: place, message: `${what} is empty; it names at least one.` })
  if (entries.length === 0) tellEmpty([...path, 'participants'], '`participants`')
  entries.forEach(({ actor, roles }, at) => {
    const from = [...path, 'participants', at]
    const id = labels.resolve(actor, [...from, 'actor'], 'actor')
    if (roles.length === 0) tellEmpty([...from, 'roles'], `\`roles\` of ${quote(actor)}`)
    if (!id || roles.length === 0) return
    const known = participants.get(id)
    if (!known) trace.add([...place, 'participants', participants.size], [...path, 'participants', at])
    participants.set(id, { actor: id, roles: [...new Set([...(known?.roles ?? []), ...roles])] })
  })
  return [...participants.values()]
}
