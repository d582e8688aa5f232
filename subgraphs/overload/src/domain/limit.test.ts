import { describe, expect, it } from 'vitest'
import { limitBasis, massLimit } from './limit.ts'

const day = '2026-11-20'

describe('the limit of a truck (超限运输车辆行驶公路管理规定 第三条)', () => {
  it.each<[string, number, boolean, boolean | null, number | null]>([
    ['two axles', 2, false, null, 18_000],
    ['three axles', 3, false, null, 25_000],
    ['a combination of three', 3, true, null, 27_000],
    ['four axles', 4, false, null, 31_000],
    ['a combination of four', 4, true, null, 36_000],
    ['a combination of five', 5, true, null, 43_000],
    ['a combination of five with a single drive axle', 5, true, true, 43_000],
    ['a combination of six', 6, true, false, 49_000],
    ['a combination of six with a single drive axle', 6, true, true, 46_000],
    ['a combination of six of which nobody said how it is driven', 6, true, null, 49_000],
    ['a combination of nine', 9, true, false, 49_000],
    ['a combination of nine with a single drive axle', 9, true, true, 46_000],
    ['a combination of two, which is none', 2, true, null, null],
    ['a rigid body of five, which the table does not have', 5, false, null, null],
    ['a rigid body of one', 1, false, null, null],
  ])('%s', (_, axles, combination, singleDrive, kg) => {
    expect(massLimit({ axles, combination, singleDrive }, day)?.kg ?? null).toBe(kg)
  })

  it('is of the edition in force on the day: none before 2016-09-21', () => {
    const shape = { axles: 2, combination: false, singleDrive: null }
    expect(massLimit(shape, '2016-09-21')?.kg).toBe(18_000)
    expect(() => massLimit(shape, '2016-09-20')).toThrow(/overload-limits/)
  })

  it('cites its article, as not yet read in the official text', () => {
    const basis = limitBasis({ axles: 6, combination: true, singleDrive: true }, day)
    expect(basis).toMatchObject({ instrument: 'overload-limits', at: '第三条', provisional: true })
  })
})
