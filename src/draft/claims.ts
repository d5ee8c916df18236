import { type ObjectShape, resolve, type Shape, type UnionShape, variantOf } from '../check/shape.ts'
import { choices, quote } from '../check/wording.ts'
import { nearest } from '../rules/nearest.ts'
import type { Path } from '../rules/rule.ts'
import type { Claim, DraftClaim, DraftStatement } from '../types.ts'
import { readDate } from './dates.ts'
import type { LabelKind } from './labels.ts'
import type { Making } from './making.ts'
import { textsOf, wordingFrom } from './wording.ts'

const ABOUT: Readonly<Record<string, LabelKind>> = { EventId: 'event', AgreementId: 'agreement' }

/** The claim that an entry of a draft makes; undefined, with the fault told, where it makes none. */
export function makeClaim(
  entry: DraftClaim,
  statement: DraftStatement,
  path: Path,
  making: Making,
): Claim | undefined {
  const { property, negated, modality } = entry
  const shape = resolve(variantOf(resolve('Claim') as UnionShape, property)!) as ObjectShape
  const about = making.labels.resolve(entry.about, [...path, 'about'], ABOUT[shape.keys.about as string]!)
  const { value, valueText } = readValue(entry, shape.keys.value!, textsOf([statement]), path, making)
  if (about === undefined || value === undefined) return undefined
  return {
    about,
    property,
    value,
    ...(valueText !== undefined && { valueText }),
    ...(negated && { negated }),
    ...(modality !== 'actual' && { modality }),
  } as Claim
}

interface ReadValue {
  value?: string | boolean | undefined
  valueText?: string | undefined
}

/** The value in the form that the property has in a record. */
function readValue(
  { value, valueText }: DraftClaim,
  shape: Shape,
  texts: readonly string[],
  path: Path,
  making: Making,
): ReadValue {
  const valuePath = [...path, 'value']
  const wordingPath = [...path, 'valueText']
  if (shape === 'PointDate') {
    const read = readDate(
      { date: value, wording: valueText, datePath: valuePath, wordingPath },
      texts,
      making,
    )
    return { value: read.date, valueText: read.wording }
  }
  const wording = { valueText: wordingFrom(valueText, texts, wordingPath, making) }
  if (shape === 'ActorId') return { ...wording, value: making.labels.resolve(value, valuePath, 'actor') }
  const target = resolve(shape)
  const codes = target.is === 'codes' ? target.codes : target.is === 'boolean' ? ['true', 'false'] : undefined
  if (codes && !codes.includes(value)) {
    const meant = nearest(value, codes)
    making.findings.add({
      rule: 'schema/not-in-list',
      path: valuePath,
      message: `The value must be ${choices(codes)}, not ${quote(value)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
      suggestion: meant,
    })
    return {}
  }
  return { ...wording, value: target.is === 'boolean' ? value === 'true' : value }
}
