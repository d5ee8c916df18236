import { actor, passed, rejected, type StreamRow, source, statement, withMember } from './row.ts'

const agreement = (events: string): string =>
  `{"type":"agreement","id":"agreement:a","title":"A","instrument":"joint-communique","participants":[{"actor":"actor:a","roles":["party"]},{"actor":"actor:b","roles":["party"]}],"events":[${events}]}`

/** Values that nearly match, over and over: what a pattern that goes back and tries again would never finish. */
const NEARLY = [
  source(`"issued":"[${'2024-09-01..2024-09-10,'.repeat(4000)}"`),
  source(`"issued":"${'0'.repeat(90_000)}"`),
  source(`"issued":"2024${'?'.repeat(90_000)}"`),
  source(`"url":"https://${'a-'.repeat(1000)}!"`),
  source(`"url":"https://${'a.'.repeat(1000)} "`),
  source(`"language":"x${'-a'.repeat(40_000)}"`),
]

/** Values that a careless reader takes for good ones. */
export const VALUES: StreamRow[] = [
  passed('direction marks in a name', actor('A\u202eB'), 'text/bidi-control'),
  rejected('direction marks in an id', actor('A', 'actor:a\u202e'), 'schema', 'schema/pattern'),
  passed('a zero-width space in a name', actor('A\u200bB'), 'text/invisible-character'),
  rejected('a zero-width space in an id', actor('A', 'actor:a\u200b'), 'schema', 'schema/pattern'),
  passed('a zero-width non-joiner in a Persian word', actor('می\u200cخواهم')),
  passed('two scripts in one word', actor('Ruѕѕia'), 'text/mixed-script-name'),
  passed('a composed letter in pieces', actor('Re\u0301publique'), 'text/not-normalised'),
  rejected('a composed letter in an id', actor('A', 'actor:é'), 'schema', 'schema/pattern'),
  passed('500 characters beyond the first plane in a name', actor('😀'.repeat(500))),
  rejected('501 of them', actor('😀'.repeat(501)), 'schema', 'schema/too-long'),
  passed('other control characters in a text', statement('\\u0007\u007f'), 'text/invisible-character'),
  rejected('30 February', source('"issued":"2024-02-30"'), 'schema', 'schema/pattern'),
  rejected('29 February of a common year', source('"issued":"2023-02-29"'), 'rule', 'time/not-a-date'),
  rejected('month 13', source('"issued":"2024-13"'), 'schema', 'schema/pattern'),
  rejected('24 hours', source('"issued":"2024-01-01T24:00Z"'), 'schema', 'schema/pattern'),
  rejected('a leap second', source('"issued":"2016-12-31T23:59:60Z"'), 'schema', 'schema/pattern'),
  rejected('a year of five digits', source('"issued":"+12024"'), 'schema', 'schema/pattern'),
  rejected('a date without noughts', source('"issued":"2024-9-5"'), 'schema', 'schema/pattern'),
  rejected('a time without its offset', source('"issued":"2024-01-01T10:00"'), 'schema', 'schema/pattern'),
  rejected('an offset of 24 hours', source('"issued":"2024-01-01T10:00+24:00"'), 'schema', 'schema/pattern'),
  rejected('a date with a line feed behind it', source('"issued":"2024\\n"'), 'schema', 'schema/pattern'),
  passed('year nought', source('"issued":"0000"'), 'time/sentinel'),
  passed('a date that stands for none', source('"issued":"9999-12-31"'), 'time/sentinel'),
  rejected(
    'a period that ends before it begins',
    '{"type":"actor","kind":"state","id":"actor:a","name":"A","during":"2024/2020"}',
    'rule',
    'time/not-a-date',
  ),
  rejected(
    'entry into force before the signature',
    agreement('{"kind":"signature","date":"2024-05-01"},{"kind":"entry-into-force","date":"2023-05-01"}'),
    'rule',
    'agreement/force-before-signature',
  ),
  rejected('a script as an address', source('"url":"javascript:alert(1)"'), 'schema', 'schema/pattern'),
  rejected(
    'an address with a password',
    source('"url":"https://a:b@example.org/"'),
    'schema',
    'schema/pattern',
  ),
  rejected('an address in two scripts', source('"url":"https://аpple.example/"'), 'schema', 'schema/pattern'),
  rejected(
    'an address of two million bytes',
    source(`"url":"https://example.org/${'a'.repeat(2e6)}"`),
    'schema',
    'schema/too-long',
  ),
  rejected(
    'a schema to fetch',
    withMember('"$schema":"http://127.0.0.1:9/a.json"'),
    'schema',
    'schema/unknown-key',
  ),
  rejected(
    'an unknown version',
    '{"type":"dossier","formatVersion":"9","id":"dossier:a"}',
    'schema',
    'schema/unknown-version',
  ),
  rejected('an unknown type', '{"type":"treaty","id":"treaty:a"}', 'schema', 'schema/not-a-record'),
  rejected(
    'escapes of a terminal in a key',
    withMember('"\\u001b]8;;x\\u0007\u009b2J\u202e":1'),
    'schema',
    'schema/unknown-key',
  ),
  rejected(
    'escapes of a terminal in an id',
    actor('A', '\\u001b[2J\\u001b]0;owned\\u0007'),
    'schema',
    'schema/pattern',
  ),
  rejected(
    'a workflow command in a key',
    withMember('"\\n::error::owned\\r\\n::add-mask::a":1'),
    'schema',
    'schema/unknown-key',
  ),
  rejected('markup in a key', withMember('"]]><script>&\\"\'":1'), 'schema', 'schema/unknown-key'),
  rejected(
    'a template and a formula in a kind',
    '{"type":"actor","kind":"=1+${process.exit(0)}`%00","id":"actor:a","name":"A"}',
    'schema',
    'schema/not-in-list',
  ),
  rejected(
    'characters that XML has no place for',
    withMember('"\\ufffe\uffff":1'),
    'schema',
    'schema/unknown-key',
  ),
  rejected(
    'a hundred thousand unknown keys',
    withMember(Array.from({ length: 1e5 }, (_, i) => `"k${i}":1`).join()),
    'schema',
    'schema/unknown-key',
  ),
  rejected(
    'fifty thousand wrong values',
    withMember(`"claims":[${'1,'.repeat(5e4)}1]`),
    'schema',
    'schema/too-many',
  ),
  {
    name: 'values of ninety thousand characters that nearly match',
    input: `${NEARLY.join('\n')}\n`,
    passes: '',
    rejects: NEARLY.map((_, i) => [i + 1, 'schema', 'schema/pattern']),
  },
]
