import { describe, expect, it } from 'vitest'
import type { Grade } from '../evaluation/types.ts'
import { consortiumGrade } from './consortiumGrade.ts'
import { nationalEffect } from './nationalEffect.ts'

const day = '2026-11-30'
const known = (grade: Grade) => ({ grade, bound: null })
const untold = (bound: Grade | null) => ({ grade: null, bound })

describe('a consortium', () => {
  it.each<[string, { grade: Grade | null; bound: Grade | null }[], Grade | null, Grade | null]>([
    ['of one has its grade', [known('A')], 'A', null],
    ['has that of its lowest member', [known('AA'), known('C'), known('A')], 'C', null],
    ['has it in any order', [known('C'), known('A'), known('AA')], 'C', null],
    ['with a member that is B or lower is at most B', [known('AA'), untold('B')], null, 'B'],
    ['with a C and a member that is B or lower is at most C', [known('C'), untold('B')], null, 'C'],
    ['with a D is D, whatever the others are', [known('D'), untold('B')], 'D', null],
    ['of members that are not to be told is at most the lowest bound', [untold('B'), untold('C')], null, 'C'],
    ['with a member of which nothing is known is at most the lowest that is', [known('A'), untold(null)], null, 'A'],
    ['of which nothing is known has neither', [untold(null)], null, null],
  ])('%s', (_, members, grade, bound) => {
    expect(consortiumGrade(members, day)).toMatchObject({ grade, bound, rule: { instrument: 'construction-grades' } })
  })

  it('of nobody is refused', () => {
    expect(() => consortiumGrade([], day)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})

describe('the national effect', () => {
  const of = (...provinces: string[]) => provinces.map((province) => ({ province }))
  it.each<[string, { province: string }[], boolean, Grade | null]>([
    ['of no province is none', of(), false, null],
    ['of one is C', of('山西'), false, 'C'],
    ['of one twice is C', of('山西', '山西'), false, 'C'],
    ['of two is D', of('山西', '陕西'), false, 'D'],
    ['of three is D', of('山西', '陕西', '河北'), false, 'D'],
    ['of the ministry is D', of(), true, 'D'],
    ['of the ministry and one province is D', of('山西'), true, 'D'],
  ])('%s', (_, directDs, ministry, grade) => {
    const effect = nationalEffect({ directDs, ministry }, day)
    expect(effect?.grade ?? null).toBe(grade)
    if (effect) expect(effect.basis).toMatchObject({ instrument: 'construction-grades', provisional: true })
  })
})
