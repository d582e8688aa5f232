import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noStanding, type Standing } from '../standing.ts'
import { classOn } from './classOn.ts'
import { classTables, noData, tableAt } from './table.ts'
import { tableWritten } from './tables.fixture.ts'

const day = '2026-11-23'
const table = tableWritten()
const graded = (grade: string, year = 2025, scheme = 'FREIGHT') => ({ id: 'a', subjectId: 's', scheme, year, grade })
const penalties = (...severities: ('MINOR' | 'ORDINARY' | 'SERIOUS' | null)[]) =>
  severities.map((severity, i) => ({ id: `d${i}`, subjectId: 's', severity, published: true }))
const listed = (until = '2027-01-01') => [{ id: 'l', subjectId: 's', circumstance: 1, until }]
const broken = [{ id: 'c', subjectId: 's' }]

describe('a subject is of the first class whose conditions hold', () => {
  it.each<[string, Partial<Standing>, string, string[]]>([
    ['a good grade', { assessments: [graded('AA')] }, 'BEST', ['等级AA']],
    ['a lesser grade', { assessments: [graded('A')] }, 'MIDDLE', ['等级A，未达AA']],
    ['the worst grade', { assessments: [graded('B')] }, 'WORST', ['等级B，未达A']],
    [
      'a good grade and a penalty',
      { assessments: [graded('AAA')], penalties: penalties('MINOR') },
      'MIDDLE',
      ['现行处罚记录1条，超过0条'],
    ],
    [
      'a serious penalty',
      { assessments: [graded('AAA')], penalties: penalties('SERIOUS') },
      'WORST',
      ['现行严重处罚记录1条，超过0条'],
    ],
    ['a penalty and no grade', { penalties: penalties(null) }, 'MIDDLE', ['无等级', '现行处罚记录1条，超过0条']],
    [
      'an entry of the list',
      { assessments: [graded('AAA')], listings: listed() },
      'WORST',
      ['现行失信名单记录1条，超过0条'],
    ],
    ['an entry on its last day', { listings: listed(day) }, 'WORST', ['现行失信名单记录1条，超过0条']],
    ['a broken commitment', { assessments: [graded('AAA')], broken }, 'MIDDLE', ['违诺记录1条，超过0条']],
    ['nothing at all', {}, noData, ['无考核评价等级，也无名单、处罚和违诺记录']],
    ['an entry that is over', { listings: listed('2026-11-22') }, noData, ['无考核评价等级，也无名单、处罚和违诺记录']],
    [
      'a grade of another industry',
      { assessments: [graded('B', 2025, 'REPAIR')] },
      noData,
      ['无考核评价等级，也无名单、处罚和违诺记录'],
    ],
    ['an older worse grade', { assessments: [graded('B', 2024), graded('AA')] }, 'BEST', ['等级AA']],
    ['two identities, the worse counts', { assessments: [graded('AA'), graded('A')] }, 'MIDDLE', ['等级A，未达AA']],
  ])('%s', (_, standing, name, why) => {
    const found = classOn(table, { ...noStanding, ...standing }, day)
    expect([found.supervisionClass.name, found.why]).toEqual([name, why])
    expect(found).toMatchObject({
      edition: 'freight/2026-01-01',
      basis: { effectiveOn: '2026-01-01', provisional: true },
    })
  })

  it('of construction every role’s grade counts while it is valid', () => {
    const construction = tableAt('CONSTRUCTION', day)
    const grade = (value: string, until: string) => ({
      id: value,
      subjectId: 's',
      role: 'DESIGNER',
      year: 2025,
      grade: value,
      until,
    })
    const name = (...grades: ReturnType<typeof grade>[]) =>
      classOn(construction, { ...noStanding, grades }, day).supervisionClass.name
    expect(name(grade('AA', '2026-12-31'))).toBe('TRUSTED')
    expect(name(grade('AA', '2026-12-31'), grade('D', '2026-12-31'))).not.toBe('TRUSTED')
    expect(name(grade('AA', '2026-12-31'), grade('D', '2026-11-22'))).toBe('TRUSTED')
    expect(name(grade('D', '2026-11-22'))).toBe(noData)
  })

  it('a grade that the table does not know is no grade to pass over', () => {
    expect(() => classOn(table, { ...noStanding, assessments: [graded('AAAAA')] }, day)).toThrow(
      expect.objectContaining({ code: 'EDITION_FAULT' }),
    )
  })
})

describe('whatever is known of a subject', () => {
  const tables = [...[...classTables().values()].flat(), table]
  const standings = fc.record({
    table: fc.constantFrom(...tables),
    grade: fc.option(fc.nat(20), { nil: null }),
    penalties: fc.array(fc.constantFrom('MINOR' as const, 'ORDINARY' as const, 'SERIOUS' as const, null), {
      maxLength: 4,
    }),
    listings: fc.nat(2),
    broken: fc.nat(2),
  })
  type Drawn = typeof standings extends fc.Arbitrary<infer T> ? T : never
  const standingOf = (drawn: Drawn): Standing => {
    const { industry, grades } = drawn.table
    const grade = drawn.grade === null ? null : (grades[drawn.grade % grades.length] ?? '')
    const road = grade !== null && industry !== 'CONSTRUCTION' ? [graded(grade, 2025, industry)] : []
    const build = { id: 'g', subjectId: 's', role: 'DESIGNER', year: 2025, grade: grade ?? '', until: '2027-01-01' }
    return {
      assessments: road,
      grades: grade !== null && industry === 'CONSTRUCTION' ? [build] : [],
      penalties: penalties(...drawn.penalties),
      listings: Array.from({ length: drawn.listings }, () => listed()).flat(),
      broken: Array.from({ length: drawn.broken }, () => broken).flat(),
    }
  }
  const placeOf = (drawn: Drawn) =>
    drawn.table.classes.findIndex(
      ({ name }) => name === classOn(drawn.table, standingOf(drawn), day).supervisionClass.name,
    )
  const isNothing = (drawn: Drawn) =>
    drawn.grade === null && drawn.penalties.length + drawn.listings + drawn.broken === 0

  it('a worse grade, or anything more against it, never gives a better class', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom('grade', 'penalty', 'serious', 'listing', 'broken'), (drawn, worse) => {
        fc.pre(!isNothing(drawn))
        const last = drawn.table.grades.length - 1
        const place = drawn.grade === null ? null : drawn.grade % (last + 1)
        const changed: Drawn = {
          ...drawn,
          ...(worse === 'grade' && place !== null && { grade: Math.min(last, place + 1) }),
          ...(worse === 'penalty' && { penalties: [...drawn.penalties, 'MINOR' as const] }),
          ...(worse === 'serious' && { penalties: drawn.penalties.map(() => 'SERIOUS' as const) }),
          ...(worse === 'listing' && { listings: drawn.listings + 1 }),
          ...(worse === 'broken' && { broken: drawn.broken + 1 }),
        }
        expect(placeOf(changed)).toBeGreaterThanOrEqual(placeOf(drawn))
      }),
      { numRuns: 300 },
    )
  })

  it('it is 无数据 exactly where nothing is known, and always of one class, which says why', () => {
    fc.assert(
      fc.property(standings, (drawn) => {
        const { supervisionClass, why } = classOn(drawn.table, standingOf(drawn), day)
        expect(supervisionClass.name === noData).toBe(isNothing(drawn))
        expect(why.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
