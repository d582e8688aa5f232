import { expect, it } from 'vitest'
import { waitingAt } from './desks.ts'

const waiting = waitingAt(
  {
    publicityWorklist: [
      { id: 'd1', publicity: { dueOn: '2026-12-04', state: 'DUE' } },
      { id: 'd2', publicity: { dueOn: '2026-11-20', state: 'LATE' } },
    ],
    repairWorklist: [{ state: 'ACCEPTED', acceptBy: '2026-11-01', decideBy: '2026-12-01', late: false }],
    objectionWorklist: [
      { mustNotBeDecidedBy: 'wenshui-enforcement', dueOn: '2026-12-02', late: false },
      { mustNotBeDecidedBy: 'wenshui-squad-1', dueOn: '2026-12-03', late: false },
    ],
    correctionNotices: [],
  },
  'wenshui-enforcement',
  '2026-11-30',
)

it('puts a desk with something late first, then by the first due day, and empty desks last', () => {
  expect(waiting.map(({ what, count, late, first }) => [what, count, late, first])).toEqual([
    ['待公示的决定', 2, 1, '2026-11-20'],
    ['信用修复申请', 1, 0, '2026-12-01'],
    ['信用异议', 1, 0, '2026-12-03'],
    ['待落实的修复更正', 0, 0, null],
  ])
})

it('leaves out a desk that does not answer', () => {
  expect(waiting.map(({ what }) => what)).not.toContain('共享申请')
})
