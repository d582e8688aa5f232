import fc from 'fast-check'

/** What breaks readers more often than a byte by chance. */
const telling = [
  ...[
    '\0',
    '"',
    "'",
    '\\',
    '\r\n',
    '\ufeff',
    '\ud800',
    '=',
    ',',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '&',
    ':',
    '~',
    '.',
    '..',
  ],
  ...[
    'null',
    'true',
    '-1',
    '0',
    '1e999',
    '9007199254740993',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '*a',
    '&a',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aa">]>',
    '&a;',
    '<![CDATA[',
    '-->',
    '<a>',
    '<a/>',
    '%00',
    '_x0000_',
    '=1+1',
    '!!js/function',
  ],
].map((text) => Buffer.from(text))

type Change =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'again'; at: number; length: number; times: number }
  | { kind: 'put'; at: number; what: number }
  | { kind: 'from'; at: number; other: number; length: number }

const at = fc.nat(0xffff)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(40) }),
  fc.record({ kind: fc.constant('again' as const), at, length: fc.integer({ min: 1, max: 60 }), times: fc.nat(200) }),
  fc.record({ kind: fc.constant('put' as const), at, what: fc.nat(telling.length - 1) }),
  fc.record({ kind: fc.constant('from' as const), at, other: fc.nat(7), length: fc.nat(200) }),
)

/** One of a corpus with up to eight changes: bits turned, pieces cut, repeated, put in, taken from another. */
export function mutatedFrom(corpus: readonly Buffer[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.nat(corpus.length - 1), fc.array(change, { maxLength: 8 }))
    .map(([which, changes]) => changes.reduce((bytes, one) => changed(bytes, one, corpus), corpus[which] as Buffer))
}

function changed(bytes: Buffer, one: Change, corpus: readonly Buffer[]): Buffer {
  const place = bytes.length === 0 ? 0 : one.at % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  if (one.kind === 'flip') {
    const copy = Buffer.from(bytes)
    if (place < copy.length) copy[place] = (copy[place] ?? 0) ^ (1 << one.bit)
    return copy
  }
  if (one.kind === 'cut') return Buffer.concat([before, after.subarray(one.length)])
  if (one.kind === 'put') return Buffer.concat([before, telling[one.what] as Buffer, after])
  if (one.kind === 'again') {
    const piece = after.subarray(0, one.length)
    return Buffer.concat([before, ...Array.from({ length: one.times + 1 }, () => piece), after])
  }
  const other = corpus[one.other % corpus.length] as Buffer
  const from = other.length === 0 ? 0 : one.at % other.length
  return Buffer.concat([before, other.subarray(from, from + one.length), after])
}
