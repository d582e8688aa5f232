import { describe, expect, it } from 'vitest'
import { assessorOf, finalAuthority, objectionDue, selfScoreDueOn, shownUntil, yearAsked } from './county.ts'
import { deciderOf } from './decider.ts'
import { packOf, restedOn, yearOf } from './explained.ts'
import { assertOver, shownOf } from './publicity.ts'
import { factSaid, type Written } from './saidFact.ts'
import { siteColumns } from './sites.ts'

const refused = (code: string) => expect.objectContaining({ code })

it.each(['FREIGHT', 'COACH_LINE', 'COACH_CHARTER', 'TAXI', 'PLATFORM_TAXI', 'BUS', 'REPAIR'])(
  'the self-score of %s is due by the end of March, and a unit assesses it',
  (scheme) => {
    expect(selfScoreDueOn(scheme, 2025)).toBe('2026-03-31')
    expect(assessorOf(scheme, '2026-05-01')).toMatch(/^wenshui-squad-\d$/)
    expect(finalAuthority(scheme, '2026-05-01')).toBe(scheme === 'BUS' ? '文水县交通运输局' : '吕梁市交通运输局')
  },
)

it.each([
  [2000, true],
  [1999, false],
  [2100, true],
  [2101, false],
])('the year %d may be asked about: %s', (year, may) => {
  if (may) expect(yearAsked(year)).toBe(year)
  else expect(() => yearAsked(year)).toThrow(refused('BAD_INPUT'))
})

describe('publicity', () => {
  const step = (event: string, day: string) => ({ event, knownFrom: `${day}T02:00:00.000Z` })

  it('lasts fifteen days by the county, provisionally, the day after it is put up being the first', () => {
    const { until, rule } = shownUntil('2026-12-20')
    expect([until, rule.provisional]).toEqual(['2027-01-04', true])
  })

  it.each([
    ['not while it was never shown', [step('ASSESS', '2027-04-01')], null],
    ['from when it is put up', [step('SHOW', '2027-04-01')], '2027-04-16'],
    ['anew after a correction', [step('SHOW', '2027-04-01'), step('REVISE', '2027-04-10')], '2027-04-25'],
  ])('counts %s', (_, steps, until) => {
    expect(shownOf(steps)?.until ?? null).toBe(until)
  })

  it.each([
    ['2027-04-16', 0, 'TOO_EARLY'],
    ['2027-04-17', 0, null],
    ['2027-04-17', 1, 'CONFLICT'],
  ])('on %s with %d open objections: %s', (today, open, code) => {
    const end = () => assertOver([step('SHOW', '2027-04-01')] as never, today, open)
    if (code) expect(end).toThrow(refused(code))
    else expect(end).not.toThrow()
  })
})

it('an objection is answered in three working days, as far as the calendar reaches', () => {
  expect(objectionDue('2026-11-20')).toMatchObject({ dueOn: '2026-11-25', basis: { provisional: true } })
  expect(objectionDue('2027-04-16'), 'past the calendar').toBeNull()
  expect(objectionDue('2024-09-28'), 'before the edition').toBeNull()
})

describe('who decides an objection', () => {
  const hands = { units: ['wenshui-squad-4', 'wenshui-enforcement'], persons: ['one'] }

  it.each([
    ['wenshui-policy', 'two', null],
    ['wenshui-policy', 'one', 'CONFLICT'],
    ['wenshui-enforcement', 'two', 'CONFLICT'],
    ['wenshui-squad-4', 'two', 'CONFLICT'],
    ['wenshui-construction', 'two', 'NOT_FOUND'],
    [null, 'two', 'NOT_FOUND'],
  ])('%s, person %s: %s', (unit, id, code) => {
    const prove = () => deciderOf({ id, unit }, hands)
    if (code) expect(prove).toThrow(refused(code))
    else expect(prove()).toEqual({ unit, person: id })
  })
})

describe('a fact as it is written', () => {
  const pack = packOf('FREIGHT', 2026)
  const accident: Written = {
    kind: 'ACCIDENT',
    occurredOn: '2026-03-01',
    quantity: null,
    particulars: [
      { name: 'deaths', value: '2' },
      { name: 'injured', value: '0' },
      { name: 'liability', value: 'MAIN' },
    ],
    correctedOn: null,
  }

  it('is read by its kind', () => {
    expect(factSaid(accident, pack, '2026-03-01')).toEqual({
      quantity: '1',
      particulars: { deaths: 2, injured: 0, liability: 'MAIN' },
    })
  })

  it.each([
    ['of tomorrow', { occurredOn: '2026-03-02' }],
    ['of a fraction of the dead', { particulars: [{ name: 'deaths', value: '0.5' }] }],
    ['that is twice said', { particulars: [...accident.particulars, { name: 'deaths', value: '3' }] }],
    ['of less than nothing', { quantity: '-1' }],
    ['of too many digits', { quantity: '1.00001' }],
    ['of a kind by the name of what every object has', { kind: 'constructor' }],
  ])('%s is refused', (_, more) => {
    expect(() => factSaid({ ...accident, ...more }, pack, '2026-03-01')).toThrow(refused('BAD_INPUT'))
  })

  it('of education is taken where a sheet asks for it', () => {
    const taught = { kind: 'EDUCATION', occurredOn: '2026-03-01', quantity: '18', particulars: [], correctedOn: null }
    expect(factSaid(taught, packOf('DRIVER', 2026), '2026-03-01').quantity).toBe('18')
    expect(() => factSaid(taught, pack, '2026-03-01')).toThrow(refused('BAD_INPUT'))
  })
})

it('a result rests on what happened in its year, and on how large the subject was last', () => {
  const fact = (kind: string, occurredOn: string) => ({ kind, occurredOn }) as never
  const said = [
    fact('FLEET', '2024-01-01'),
    fact('VIOLATION', '2024-12-31'),
    fact('VIOLATION', '2025-01-01'),
    fact('VIOLATION', '2025-12-31'),
    fact('VIOLATION', '2026-01-01'),
  ]
  expect(restedOn(said, yearOf(2025))).toEqual([said[0], said[2], said[3]])
})

it('both sites are told the same of a result, and never its score', () => {
  const titles = (site: keyof typeof siteColumns) => siteColumns[site].map(([title]) => title)
  expect([...titles('CREDIT_LVLIANG')].sort()).toEqual([...titles('SHANXI_CREDIT_TRANSPORT')].sort())
  expect(titles('CREDIT_LVLIANG').join()).not.toContain('得分')
})
