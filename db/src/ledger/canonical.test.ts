import { expect, it } from 'vitest'
import { canonical } from './canonical.ts'

it.each([
  // RFC 8785 3.2.2 and 3.2.3
  [
    {
      numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    },
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 },
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  ],
  [{ b: 1, a: undefined, 10: [], 9: {} }, '{"10":[],"9":{},"b":1}'],
  [-0, '0'],
  ['', '""'],
  [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
])('%j is written %s', (value, text) => {
  expect(canonical(value)).toBe(text)
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, undefined, [undefined], 1n, () => 1])(
  '%s has no canonical form',
  (value) => {
    expect(() => canonical(value)).toThrow(TypeError)
  },
)
