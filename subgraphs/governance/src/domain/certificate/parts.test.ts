import { describe, expect, it } from 'vitest'
import { certificateState, changedParts, graded, hashesOf, listed, type ToldParts } from './parts.ts'
import { endAfter, partsAsked, statusEnd } from './terms.ts'

const reported = '2026-11-22T16:00:00.000Z'
const penalty = { docNo: '晋吕文交罚四〔2026〕129号', decidedOn: '2026-04-06' }
const told: ToldParts = {
  CONSTRUCTION_GRADES: graded(reported, [{ role: 'CONTRACTOR', grade: 'A' }]),
  PENALTIES: listed(reported, [penalty]),
}

describe('what is not there', () => {
  it('is no data of a grade, none of a list whose source reports, and no data of one whose source does not', () => {
    expect(graded(reported, []).facts).toEqual({ state: 'NO_DATA', entries: [] })
    expect(listed(reported, []).facts).toEqual({ state: 'NONE', entries: [] })
    expect(listed(null, []).facts).toEqual({ state: 'NO_DATA', entries: [] })
  })
})

describe('a certificate that is compared with the facts of now', () => {
  const hashes = hashesOf(told)
  it.each([
    ['nothing else', told, []],
    [
      'nothing else, the source having reported since',
      { ...told, PENALTIES: listed(`${reported} later`, [penalty]) },
      [],
    ],
    ['a repaired penalty', { ...told, PENALTIES: listed(reported, []) }, ['PENALTIES']],
    [
      'a further penalty',
      { ...told, PENALTIES: listed(reported, [penalty, { ...penalty, docNo: '二' }]) },
      ['PENALTIES'],
    ],
    [
      'another grade, and a source that is silent',
      { CONSTRUCTION_GRADES: graded(reported, [{ role: 'CONTRACTOR', grade: 'AA' }]), PENALTIES: listed(null, []) },
      ['CONSTRUCTION_GRADES', 'PENALTIES'],
    ],
    ['a subject that is known no more', null, ['CONSTRUCTION_GRADES', 'PENALTIES']],
  ] as const)('finds %s', (_, now, changed) => {
    expect(changedParts(hashes, now)).toEqual(changed)
  })

  it('is what ended it, else what its time says', () => {
    const row = { revoked: null, validUntil: '2026-12-01T00:00:00.000Z' }
    expect(certificateState(row, '2026-11-30T23:59:59.999Z')).toBe('VALID')
    expect(certificateState(row, '2026-12-01T00:00:00.000Z')).toBe('EXPIRED')
    const revoked = { reason: 'WITHDRAWN' as const, parts: [], at: reported }
    expect(certificateState({ ...row, revoked }, '2027-01-01T00:00:00.000Z')).toBe('WITHDRAWN')
  })
})

describe('what may be certified', () => {
  it('is each part once and in order, of a natural person the grade as a driver alone, of a vehicle nothing', () => {
    expect(partsAsked(['PENALTIES', 'IDENTITY', 'PENALTIES'], 'SOLE_TRADER')).toEqual(['IDENTITY', 'PENALTIES'])
    expect(partsAsked(['DRIVER_GRADE'], 'PRACTITIONER')).toEqual(['DRIVER_GRADE'])
    for (const [parts, kind] of [
      [[], 'ENTERPRISE'],
      [['DRIVER_GRADE'], 'ENTERPRISE'],
      [['IDENTITY'], 'PRACTITIONER'],
      [['DRIVER_GRADE', 'PENALTIES'], 'PRACTITIONER'],
      [['IDENTITY'], 'VEHICLE'],
    ] as const)
      expect(() => partsAsked(parts, kind)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
  })

  it('holds for 1 to 30 days, and its status list for 24 hours', () => {
    const now = '2026-11-23T01:00:00.000Z'
    expect(endAfter(1, now)).toBe('2026-11-24T01:00:00.000Z')
    expect(endAfter(30, now)).toBe('2026-12-23T01:00:00.000Z')
    for (const days of [0, 31, 1.5, -1])
      expect(() => endAfter(days, now)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
    expect(statusEnd(now)).toBe('2026-11-24T01:00:00.000Z')
  })
})
