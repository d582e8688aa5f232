import { createHash } from 'node:crypto'
import { expect, describe as group, it } from 'vitest'
import { county, describe } from './index.ts'
import type { Counts } from './types.ts'

const streams = Object.keys(describe(1)) as (keyof Counts)[]

function fingerprint(options: Parameters<typeof county>[0]): string {
  const hash = createHash('sha256')
  const made = county(options)
  for (const stream of streams) for (const statement of made[stream]()) hash.update(JSON.stringify(statement))
  return hash.digest('hex')
}

group('the sample county', () => {
  it('is the same byte for byte for the same seed, scale and today', () => {
    const options = { seed: 7, scale: 0.2, today: '2026-11-23' }
    expect(fingerprint(options)).toBe(fingerprint(options))
  })

  it.each([
    ['seed', { seed: 8, scale: 0.2, today: '2026-11-23' }],
    ['day', { seed: 7, scale: 0.2, today: '2026-11-24' }],
    ['scale', { seed: 7, scale: 0.3, today: '2026-11-23' }],
  ])('is another for another %s', (_, options) => {
    expect(fingerprint(options)).not.toBe(fingerprint({ seed: 7, scale: 0.2, today: '2026-11-23' }))
  })

  it('gives a stream again when it is walked again', () => {
    const { penalties } = county({ scale: 0.1, today: '2026-11-23' })
    const stream = penalties()
    expect([...stream]).toEqual([...stream])
  })

  it('takes seed 1411 and scale 1 where none is given', () => {
    const [given] = county({ seed: 1411, scale: 1, today: '2026-11-23' }).enterprises()
    const [taken] = county({ today: '2026-11-23' }).enterprises()
    expect(taken).toEqual(given)
  })

  it.each([
    { scale: 0, today: '2026-11-23' },
    { scale: 101, today: '2026-11-23' },
    { scale: Number.NaN, today: '2026-11-23' },
    { seed: 1.5, today: '2026-11-23' },
    { today: '2026-02-29' },
    { today: '23.11.2026' },
  ])('refuses %o', (options) => {
    expect(() => county(options)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})

group('the counts', () => {
  const largest = [2, '2026-12-31', 3] as const
  it.each([
    [0.1, '2026-11-23', 1411],
    [0.3, '2026-07-01', 1411],
    [0.5, '2027-02-28', 5],
    [1, '2026-11-23', 1411],
    ...(process.env.XINLU_LONG === '1' ? [largest] : []),
  ] as const)('are what each stream yields at scale %d on %s', (scale, today, seed) => {
    const made = county({ seed, scale, today })
    const yielded = Object.fromEntries(streams.map((stream) => [stream, [...made[stream]()].length]))
    expect(yielded).toEqual(describe(scale))
  })

  it('are those of a county of this size', () => {
    const { enterprises, soleTraders, practitioners, vehicles, weighings, penalties, licences, otherActs } = describe(1)
    const records = county({ today: '2026-11-23' })
    const distinct = (stream: keyof Counts) => new Set([...records[stream]()].map(({ id }) => id)).size
    expect([enterprises, soleTraders, practitioners, vehicles]).toEqual([315, 63, 3050, 2500])
    expect([weighings, penalties, licences, otherActs]).toEqual([30_090, 2532, 2020, 408])
    expect(distinct('enterprises')).toBe(300)
    expect(distinct('practitioners')).toBe(3000)
    expect(distinct('weighings')).toBe(30_000)
    expect(distinct('penalties')).toBe(2500)
    expect(distinct('licences')).toBe(2000)
    expect(distinct('otherActs')).toBe(400)
    expect(distinct('listings')).toBe(12)
  })

  it('multiply with the scale', () => {
    expect(describe(10).weighings).toBe(10 * describe(1).weighings)
    expect(describe(10).vehicles).toBe(25_000)
  })
})
