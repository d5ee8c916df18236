import * as z from 'zod'
import { define, optional, required } from './define.ts'
import { identifiers } from './identifier.ts'
import { Label } from './text.ts'

export const CountryCode = define(
  'CountryCode',
  'Two capital letters of ISO 3166-1, former codes included; membership is checked by a rule.',
  z.string().regex(/^[A-Z]{2}$/),
  { examples: ['AF', 'RU'] },
)
export type CountryCode = z.infer<typeof CountryCode>

export const Place = define(
  'Place',
  'A place by name, with coordinates in degrees of WGS 84 where they are known.',
  z.strictObject({
    name: required(Label, 'The name of the place.'),
    country: optional(CountryCode, 'The country in which the place lies.'),
    latitude: optional(z.number().min(-90).max(90), 'Degrees north of the equator.'),
    longitude: optional(z.number().min(-180).max(180), 'Degrees east of Greenwich.'),
    identifiers: optional(identifiers, 'What gazetteers call the place.'),
  }),
  { examples: [{ name: 'Moscow', country: 'RU' }] },
)
export type Place = z.infer<typeof Place>
