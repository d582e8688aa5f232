import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noStanding } from '../standing.ts'
import { endingOf, monthsAfter, type Ordered, provenAllowed } from './allowed.ts'
import { cataloguesWith, entry, head } from './catalogues.fixture.ts'
import { type Cause, causesOf } from './cause.ts'

const held = cataloguesWith({
  'a/2026-01-01.yaml': head('2026-01-01', 'expires: 2027-06-30\n') + entry,
  'b/2026-01-01.yaml': head('2026-01-01') + entry,
  'b/2026-07-01.yaml': head('2026-07-01') + entry,
})
const bare = { severity: null, circumstance: null, scheme: null, role: null, grade: null, until: null, isPublic: true }
const serious: Cause = { ...bare, kind: 'PENALTY', id: 'd', severity: 'SERIOUS' }
const asked = { catalogue: 'a', code: 'P-1', subjectKind: 'ENTERPRISE' as const, cause: serious, unit: 'unit-a' }
const day = '2026-11-23'

describe('a measure is allowed', () => {
  it('by an entry that names its subject, its cause and the unit, until the first of the ends', () => {
    expect(provenAllowed(held, asked, day).until).toBe('2027-06-30')
    expect(provenAllowed(held, asked, '2026-02-28').until).toBe('2027-02-28')
    const listing: Cause = { ...bare, kind: 'LISTING', id: 'l', circumstance: 1, until: '2026-12-05' }
    expect(provenAllowed(held, { ...asked, cause: listing }, day).until).toBe('2026-12-05')
    const grade: Cause = { ...bare, kind: 'ASSESSMENT', id: 'a', scheme: 'FREIGHT', grade: 'AAA' }
    expect(provenAllowed(held, { ...asked, code: 'R-1', cause: grade }, day).until).toBe('2026-12-31')
  })

  it.each([
    ['another kind of subject', { subjectKind: 'SOLE_TRADER' as const }, 'SOLE_TRADER'],
    ['a lesser severity', { cause: { ...serious, severity: 'ORDINARY' } }, 'PENALTY ORDINARY'],
    ['a severity that no rule says', { cause: { ...serious, severity: null } }, 'severity'],
    ['another circumstance', { cause: { ...bare, kind: 'LISTING' as const, id: 'l', circumstance: 2 } }, 'LISTING 2'],
    [
      'a grade for a punishment',
      { cause: { ...bare, kind: 'ASSESSMENT' as const, id: 'a', grade: 'AAA' } },
      'ASSESSMENT',
    ],
    ['another unit', { unit: 'unit-b' }, 'unit-b'],
    ['no unit', { unit: null }, 'no unit'],
  ])('not for %s', (_, change, got) => {
    expect(() => provenAllowed(held, { ...asked, ...change }, day)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining(got) }),
    )
  })
})

describe('a measure holds', () => {
  const ordered: Ordered = {
    catalogue: 'a',
    code: 'P-1',
    edition: '2026-01-01',
    causeKind: 'PENALTY',
    causeId: 'd',
    since: '2026-02-01',
    until: '2026-11-23',
  }
  it.each([
    ['on its last day', {}, day, [serious], null],
    ['not on the day after', {}, '2026-11-24', [serious], 'ENDED'],
    ['not once its cause is repaired', {}, day, [], 'CAUSE_GONE'],
    ['not for another cause of the same kind', {}, day, [{ ...serious, id: 'other' }], 'CAUSE_GONE'],
    ['not for a cause that is less severe now', {}, day, [{ ...serious, severity: 'ORDINARY' }], 'CAUSE_GONE'],
    ['to the last day of its edition', { until: '2028-01-01' }, '2027-06-30', [serious], null],
    ['not after it', { until: '2028-01-01' }, '2027-07-01', [serious], 'CATALOGUE_CHANGED'],
    ['to the day before the next edition', { catalogue: 'b' }, '2026-06-30', [serious], null],
    [
      'not from the next edition on, though it names it again',
      { catalogue: 'b' },
      '2026-07-01',
      [serious],
      'CATALOGUE_CHANGED',
    ],
  ] as [string, Partial<Ordered>, string, Cause[], string | null][])('%s', (_, change, on, causes, ending) => {
    expect(endingOf(held, { ...ordered, ...change }, causes, on)).toBe(ending)
  })
})

it('of grades the latest year’s of each scheme alone can be a cause', () => {
  const one = (id: string, scheme: string, year: number) => ({ id, subjectId: 's', scheme, year, grade: 'AAA' })
  const standing = {
    ...noStanding,
    assessments: [one('old', 'FREIGHT', 2023), one('new', 'FREIGHT', 2025), one('other', 'TAXI', 2024)],
  }
  expect(causesOf(standing, day).map(({ id }) => id)).toEqual(['new', 'other'])
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 12, '2027-11-30'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months later is %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to)
})

it('whatever is asked, what is allowed stands in a catalogue in force, and ends when it does', () => {
  const causes = fc.record({
    kind: fc.constantFrom('PENALTY', 'LISTING', 'ASSESSMENT', 'CONSTRUCTION_GRADE', 'BROKEN_COMMITMENT'),
    id: fc.constant('d'),
    severity: fc.constantFrom('MINOR', 'ORDINARY', 'SERIOUS', null),
    circumstance: fc.constantFrom(1, 2, null),
    scheme: fc.constantFrom('FREIGHT', 'TAXI', null),
    role: fc.constant(null),
    grade: fc.constantFrom('AAA', 'AA', null),
    until: fc.constantFrom('2026-05-01', '2027-01-01', null),
    isPublic: fc.boolean(),
  }) as fc.Arbitrary<Cause>
  const askings = fc.record({
    catalogue: fc.constantFrom('a', 'b', 'c'),
    code: fc.constantFrom('P-1', 'R-1', 'X'),
    subjectKind: fc.constantFrom('ENTERPRISE' as const, 'SOLE_TRADER' as const, 'VEHICLE' as const),
    cause: causes,
    unit: fc.constantFrom('unit-a', 'unit-b', null),
  })
  const days = fc.constantFrom(
    '2025-12-31',
    '2026-01-01',
    '2026-06-30',
    '2026-07-01',
    '2026-12-31',
    '2027-06-30',
    '2027-07-01',
  )
  fc.assert(
    fc.property(askings, days, (one, on) => {
      let found: ReturnType<typeof provenAllowed>
      try {
        found = provenAllowed(held, one, on)
      } catch (error) {
        expect(error).toMatchObject({ code: 'CONFLICT' })
        return
      }
      const { severity, circumstance, scheme, grade, kind } = one.cause
      const named =
        one.code === 'P-1'
          ? (kind === 'PENALTY' && severity === 'SERIOUS') || (kind === 'LISTING' && circumstance === 1)
          : kind === 'ASSESSMENT' && scheme === 'FREIGHT' && grade === 'AAA'
      expect([named, one.subjectKind, one.unit, one.catalogue !== 'c']).toEqual([true, 'ENTERPRISE', 'unit-a', true])
      expect(found.until >= on && found.until <= (found.edition.expires ?? '9999')).toBe(true)
      const { effective: edition } = found.edition
      const ordered = { ...one, edition, causeKind: kind, causeId: 'd', since: on, until: found.until }
      expect(endingOf(held, ordered, [one.cause], on)).toBeNull()
      expect(endingOf(held, ordered, [], on)).toBe('CAUSE_GONE')
    }),
    { numRuns: 500 },
  )
})
