import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { conduct, given, lost, section } from './given.fixture.ts'
import { knownOn } from './given.ts'
import { packAt } from './packs.ts'
import type { ConductFact, SectionFact } from './types.ts'

const contractor = packAt('CONTRACTOR', '2025-12-31')
const wages = (of: string, more: Partial<ConductFact> = {}) => conduct('WAGE_ARREARS', 'PERFORMANCE', of, more)

describe('a year is refused that has', () => {
  const one = section('c1', 'P')
  const code =
    (wanted: string) =>
    (sections: SectionFact[], conducts: ConductFact[] = []) => ({ wanted, sections, conducts })
  const bad = code('BAD_INPUT')
  it.each([
    ['a price of zero', bad([section('c1', 'P', '0.00')]), /c1 as said: a price above 0/],
    ['a price of zero where it was only bid for', bad([section('c1', 'B', '0')]), /a price above 0/],
    ['a negative price', bad([section('c1', 'P', '-1.00')]), /a price above 0/],
    ['a price finer than a cent', bad([section('c1', 'P', '1.005')]), /to the cent/],
    ['a price that is no number', bad([section('c1', 'P', '1e9')]), /to the cent/],
    [
      'no price where it was performed',
      bad([{ ...lost('d1'), performed: true }]),
      /d1 as said: the price of a section that/,
    ],
    ['a section twice', bad([one, { ...one, id: 'again' }]), /each section once in a year; got c1/],
    ['a fact twice', bad([one], [wages('c1'), wages('c1')]), /each fact once; got WAGE_ARREARS c1/],
    [
      'a conduct that the sheet does not know',
      bad([one], [conduct('SIN', 'PERFORMANCE', 'c1')]),
      /an item of contractor 2022-01-01; got SIN/,
    ],
    [
      'a conduct as another part',
      bad([one], [conduct('WAGE_ARREARS', 'OTHER')]),
      /WAGE_ARREARS as PERFORMANCE; got OTHER/,
    ],
    ['a conduct no times', bad([one], [wages('c1', { times: 0 })]), /times, 1 or more; got 0/],
    ['half a conduct', bad([one], [wages('c1', { times: 0.5 })]), /times, 1 or more; got 0.5/],
    [
      'a conduct on no day',
      bad([one], [wages('c1', { occurredOn: '2025-02-30' })]),
      /the day of the conduct.*2025-02-30/,
    ],
    [
      'other conduct in a section',
      bad([one], [conduct('NOT_REPORTED', 'OTHER', 'c1')]),
      /no section for other conduct; got c1/,
    ],
    [
      'conduct in a section that is not there',
      code('CONFLICT')([one], [wages('c2')]),
      /a section performed in the year; got c2/,
    ],
    [
      'conduct in a section that was only bid for',
      code('CONFLICT')([section('c1', 'B')], [wages('c1')]),
      /a section performed in the year/,
    ],
    [
      'conduct of a bid in no section',
      code('CONFLICT')([one], [conduct('DELAY', 'PERFORMANCE')]),
      /a section performed in the year; got none/,
    ],
  ])('%s', (_, { wanted, sections, conducts }, message) => {
    expect(() => evaluate(contractor, given(sections, conducts))).toThrowError(
      expect.objectContaining({ code: wanted, message: expect.stringMatching(message) }),
    )
  })
})

describe('what is known on a day', () => {
  const later = { occurredOn: '2025-05-05', correctedOn: '2025-08-01' }
  it.each([
    ['the day before it happened', '2025-05-04', []],
    ['the day on which it happened', '2025-05-05', [null]],
    ['the day before it was put right', '2025-07-31', [null]],
    ['the day on which it was put right', '2025-08-01', ['2025-08-01']],
  ])('%s: %s', (_, day, correctedOn) => {
    const { conducts } = knownOn(given([section('c1', 'P')], [wages('c1', later)]), day)
    expect(conducts.map((one) => one.correctedOn)).toEqual(correctedOn)
  })
})
