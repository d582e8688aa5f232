import { describe, expect, it } from 'vitest'
import { assertRecorder, bandShown, bandsOn, publicityBasis, publicYears } from './county.ts'

describe('合同价区间', () => {
  it.each([
    [0, 'BAND_1', '100万元以下'],
    [1, 'BAND_2', '100万元及以上，500万元以下'],
    [3, 'BAND_4', '1000万元及以上，3000万元以下'],
    [4, 'BAND_5', '3000万元及以上'],
  ])('the band at %d is %s', (place, code, title) =>
    expect(bandShown(place, '2026-11-23')).toMatchObject({ code, title, basis: { provisional: true } }),
  )

  it('there is none before the first edition, nor of no price', () => {
    expect(bandsOn('2021-12-31')).toBeNull()
    expect(bandsOn('2022-01-01')?.below).toEqual(['1000000', '5000000', '10000000', '30000000'])
    expect(bandShown(2, '2021-12-31')).toBeNull()
    expect(bandShown(null, '2026-11-23')).toBeNull()
  })
})

describe('公布期限', () => {
  it('is of the edition of the day; none before the first', () => {
    expect(publicYears(['2021-12-31', '2022-01-01'])).toEqual([{ from: '2022-01-01', years: 2 }])
    expect(publicityBasis('2021-12-31')).toBeNull()
    expect(publicityBasis('2022-01-01')).toMatchObject({ instrument: 'construction-credit', provisional: true })
  })
})

it('one unit states construction facts', () => {
  expect(() => assertRecorder('wenshui-construction', '2026-11-23')).not.toThrow()
  for (const unit of ['wenshui-squad-1', null])
    expect(() => assertRecorder(unit, '2026-11-23')).toThrow(expect.objectContaining({ code: 'PURPOSE_REFUSED' }))
})
