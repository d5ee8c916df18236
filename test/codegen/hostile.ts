/** A citation with more keys. */
const citation = (more = '') => `{"type":"citation","id":"citation:1","source":"source:a"${more}}`
const note = (text: string) => citation(`,"note":"${text}"`)
const extension = (value: string) => citation(`,"extensions":{"x-a":${value}}`)
const passage = (start: string) => citation(`,"passage":{"exact":"x","start":${start},"end":9}`)

const NUMBERS = [
  ...['9007199254740991', '9007199254740992', '-9007199254740991', '-9007199254740992', '9'.repeat(400)],
  ...['1e400', '-1e400', '1e308', '1e-400', '9007199254740993.0', '1.0', '-0', '1E+2', '9'.repeat(5000)],
  ...['01', '1.', '.5', '+1', '1e', '0x10', '1_000', '١', 'NaN', 'Infinity', '-Infinity', 'undefined'],
]
const DEPTHS = [1, 61, 62, 63, 64, 100, 1100, 100_000]
const BYTES = [
  ...['ff', 'c0af', 'e080af', 'f4908080', 'f888808080', 'c3', 'f09f98', 'eda080', '80', '00', '1f'],
  ...['c3a9', 'f48fbfbf', 'efbfbf', '7f', 'e280a8', 'efbbbf'],
]

/** Lines that readers of JSON disagree about, and lines close to them that are valid. */
export function hostileLines(): Buffer[] {
  return [
    ...[citation(), `${citation()}\r`, ` \t${citation()}\t `, '', '  \t\r'],
    ...[note('a'), note('\\u2028'), note(''), note('tab\there'), citation(',"note":null')],
    ...[citation(',"note":"a","note":"b"'), citation(',"note":"a","n\\u006fte":"a"')],
    ...[extension('{"a":1,"a":1}'), extension('[{"":1,"":1}]'), extension('{"a":{"a":1}}')],
    ...[citation(',"__proto__":{}'), extension('{"__proto__":{"a":1}}'), extension('{"constructor":1}')],
    ...NUMBERS.flatMap((number) => [extension(number), passage(number)]),
    ...[passage('0.5'), passage('-1'), passage('true'), passage('"0"'), passage('null'), passage('1e300')],
    ...DEPTHS.flatMap((levels) => [
      extension('['.repeat(levels) + ']'.repeat(levels)),
      extension('{"a":'.repeat(levels) + '1' + '}'.repeat(levels)),
      extension(`"\\\\\\"${'['.repeat(levels)}"`),
    ]),
    '['.repeat(100_000),
    ...['\\ud800', '\\ud83d\\ude00', '\\udc00\\ud800', '\\uD83D x', '\\u00', '\\x41'].map(note),
    ...[citation(',"n\\ud800":1'), extension('{"\\ud800":1,"\\ud800":2}')],
    ...['\u2028', '\u00a0', '\f', '\ufeff', '//', "'", '{', ','].flatMap((odd) => [
      odd + citation(),
      citation() + odd,
    ]),
    ...['x'.repeat(5000), 'x'.repeat(5001), '😀'.repeat(5000), '😀'.repeat(5001)].map(note),
    ...['null', '[]', `[${citation()}]`, '"x"', '1', '{}', '{"type":"citation"}', '{"type":["citation"]}'],
    ...['citation:1\\n', 'citation:1\\u2028', 'Citation:1', 'citation:\u0661'].map((id) =>
      citation().replace('citation:1', id),
    ),
    extension(`"${'y'.repeat((8 << 20) - 90)}"`),
    extension(`"${'y'.repeat(8 << 20)}"`),
  ]
    .map((line) => Buffer.from(line))
    .concat(BYTES.map((bytes) => withBytes(bytes)))
}

function withBytes(bytes: string): Buffer {
  const [before, after] = note('|').split('|') as [string, string]
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes, 'hex'), Buffer.from(after)])
}
