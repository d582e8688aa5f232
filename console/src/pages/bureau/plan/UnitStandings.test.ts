import { expect, it } from 'vitest'
import { standingsOf } from './UnitStandings.tsx'

const item = (state: 'LATE' | 'ON_TRACK', unit: string[], leadUnit: string[], measured: string | null) => ({
  ...{ id: state, point: 1, title: null, dueOn: null, measuredAt: null, receiptId: null, target: null },
  ...{ why: null, evidenceQuery: null, state, unit, leadUnit, measured },
})

it('counts an item once for each unit that leads or answers for it, the unit with the most late ones first', () => {
  const standings = standingsOf([
    item('ON_TRACK', ['a', 'b'], ['a'], '1'),
    item('LATE', ['b'], ['c'], null),
    item('LATE', ['b'], [], '0'),
  ])
  expect(standings.map(({ unit, items, late, unmeasured }) => [unit, items, late, unmeasured])).toEqual([
    ['b', 3, 2, 1],
    ['c', 1, 1, 1],
    ['a', 1, 0, 0],
  ])
})
