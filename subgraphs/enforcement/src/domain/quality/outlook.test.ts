import { expect, it } from 'vitest'
import { outlookOf, type PastActs } from './outlook.ts'

/* Thursday 2026-03-05 is a working day; so are the seven after it without weekends, to 2026-03-16. */
const past = (shownOn: string | null, n: number, unit = 'a'): PastActs => ({
  unit,
  decidedOn: '2026-03-05',
  dueOn: '2026-03-16',
  shownOn,
  n,
})
const due = (id: string, decidedOn: string, unit = 'a') => ({ id, unit, decidedOn, dueOn: '2026-06-16' })
const history = [
  past('2026-03-06', 50),
  past('2026-03-10', 20),
  past('2026-03-16', 10),
  past('2026-03-17', 5),
  past(null, 15),
]
const today = '2026-06-10'

it('is the share of late ones among those that were not shown before as many working days had passed', () => {
  const found = outlookOf(
    [due('new', '2026-06-10'), due('older', '2026-06-08'), due('oldest', '2026-06-03')],
    history,
    today,
  )
  expect(found.map(({ id, likelihood, basedOn }) => [id, likelihood, basedOn])).toEqual([
    ['oldest', '0.67', 30],
    ['older', '0.4', 50],
    ['new', '0.2', 100],
  ])
  expect(found[0]?.workingDaysLeft).toBe(4)
})

it.each([
  [19, null],
  [20, '1'],
])('of %i earlier acts that were late says %s', (n, likelihood) => {
  expect(outlookOf([due('one', today)], [past(null, n)], today)).toMatchObject([{ likelihood, basedOn: n }])
})

it("goes by the unit's own acts alone", () => {
  expect(outlookOf([due('one', today)], [past(null, 100, 'b')], today)).toMatchObject([
    { likelihood: null, basedOn: 0 },
  ])
})
