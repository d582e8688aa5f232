import { describe, expect, it } from 'vitest'
import { countedBasis, countedBy, countingOn } from './fleet.ts'

describe('who counts a truck as its own', () => {
  it('is said from the day on which the law counts a firm’s trucks, and not the day before', () => {
    expect(countedBy('2011-07-01').kinds).toEqual(['LEASED', 'ATTACHED', 'OWNED'])
    expect(() => countedBy('2011-06-30')).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
  })

  it('is the county’s to confirm', () => {
    expect(countedBasis('2026-11-23')).toMatchObject({ instrument: 'county-fleet', provisional: true })
  })

  it('is nobody for a sighting of a day on which nothing is said', () => {
    const on = countingOn()
    expect(['2026-11-23', '2011-07-01', '2011-06-30', '2026-11-23'].map(on)).toEqual([
      'LEASED,ATTACHED,OWNED',
      'LEASED,ATTACHED,OWNED',
      null,
      'LEASED,ATTACHED,OWNED',
    ])
  })
})
