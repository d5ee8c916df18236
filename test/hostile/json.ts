import { passed, rejected, type StreamRow, statement, withExtension, withMember } from './row.ts'

const good = statement()

/** JSON that is none, or that means one thing to one reader and another to the next. */
export const JSON_ROWS: StreamRow[] = [
  rejected('NaN', withExtension('NaN'), 'parse', 'schema/syntax'),
  rejected('Infinity', withExtension('-Infinity'), 'parse', 'schema/syntax'),
  rejected('a comment', withMember('/* note */"x":1'), 'parse', 'schema/syntax'),
  rejected('a trailing comma', good.replace(/}$/, ',}'), 'parse', 'schema/syntax'),
  rejected('single quotes', good.replaceAll('"', "'"), 'parse', 'schema/syntax'),
  rejected('two records on a line', `${good}${good}`, 'parse', 'schema/syntax'),
  rejected('records in a list', `[${good},${good}]`, 'schema', 'schema/not-a-record'),
  rejected('a key twice', withMember('"id":"statement:x"'), 'schema', 'schema/duplicate-key'),
  rejected(
    'a key twice, once in escapes',
    withMember('"\\u0069d":"statement:x"'),
    'schema',
    'schema/duplicate-key',
  ),
  rejected(
    'a key twice in an extension',
    withExtension('{"a":1,"\\u0061":2}'),
    'schema',
    'schema/duplicate-key',
  ),
  rejected('a key __proto__', withMember('"__proto__":{"ok":true}'), 'schema', 'schema/unknown-key'),
  passed('a key __proto__ in an extension', withExtension('{"__proto__":{"ok":true}}')),
  rejected('a key constructor', withMember('"constructor":1'), 'schema', 'schema/unknown-key'),
  rejected('a key toString', withMember('"toString":null'), 'schema', 'schema/unknown-key'),
  passed('an id constructor', good.replace('statement:s"', 'statement:constructor"')),
  rejected('a kind toString', good.replace('assertion', 'toString'), 'schema', 'schema/not-in-list'),
  rejected('a type __proto__', '{"type":"__proto__"}', 'schema', 'schema/not-a-record'),
  rejected('a type constructor', '{"type":"constructor"}', 'schema', 'schema/not-a-record'),
  rejected('half a character in escapes', statement('\\ud800'), 'rule', 'text/unstorable-character'),
  rejected('halves in the wrong order', statement('\\udc00\\ud800'), 'rule', 'text/unstorable-character'),
  rejected('half a character in a key', withMember('"\\ud800":1'), 'schema', 'schema/unknown-key'),
  rejected('an escaped NUL', statement('\\u0000'), 'rule', 'text/unstorable-character'),
  rejected('a number beyond all', withExtension('1e999'), 'schema', 'schema/unsafe-number'),
  rejected('a number below all', withExtension('-1e999'), 'schema', 'schema/unsafe-number'),
  rejected('an integer beyond 2^53', withExtension('9007199254740993'), 'schema', 'schema/unsafe-number'),
  passed(
    'minus nought, a number next to nought, many decimals',
    withExtension('[-0,1e-999,0.12345678901234567890]'),
  ),
  rejected('nesting a million deep', `${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'schema', 'schema/too-deep'),
  rejected(
    'nesting in an extension',
    withExtension(`${'['.repeat(70)}${']'.repeat(70)}`),
    'schema',
    'schema/too-deep',
  ),
  rejected('brackets that never close', '['.repeat(1e6), 'schema', 'schema/too-deep'),
  {
    name: 'no objects',
    input: 'null\n1\n[]\n"a"\ntrue\n{}\n',
    passes: '',
    rejects: [1, 2, 3, 4, 5, 6].map((line) => [line, 'schema', 'schema/not-a-record']),
  },
  rejected('text that is no JSON', 'Dear reader', 'parse', 'schema/syntax'),
  rejected('markup', '<html><body>Not found</body></html>', 'parse', 'schema/syntax'),
]
