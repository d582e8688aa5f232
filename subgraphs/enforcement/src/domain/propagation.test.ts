import { describe, expect, it } from 'vitest'
import { eventsIn } from './machine.ts'
import { isOverdue, siteOf, targetsOf } from './propagation.ts'
import { handlesRepair, isOpen, repairFlow } from './repairFlow.ts'

describe('where a repair must reach', () => {
  it('every site, this platform, the commitment, the units that go on from it, live grants and past recipients', () => {
    const found = targetsOf({
      sites: ['信用吕梁', '信用中国'],
      grants: [{ id: 'r_1', org: '文水县市场监督管理局' }],
      recipients: ['文水县市场监督管理局', '文水县公安局'],
    })
    expect(found.map(({ target, owner }) => `${target} ${owner}`)).toEqual([
      'PUBLICITY:信用吕梁 wenshui-enforcement',
      'PUBLICITY:信用中国 wenshui-enforcement',
      'SHARING:xinlu xinlu',
      'COMMITMENT:xinlu xinlu',
      'GRADES:wenshui-planning wenshui-planning',
      'GRADES:wenshui-construction wenshui-construction',
      'LISTS:wenshui-overload wenshui-overload',
      'MEASURES:wenshui-policy wenshui-policy',
      'GRANT:r_1 文水县市场监督管理局',
      'RECIPIENT:文水县市场监督管理局 文水县市场监督管理局',
      'RECIPIENT:文水县公安局 文水县公安局',
    ])
    expect(found.filter(({ kind }) => kind === 'PUBLICITY').map(({ target }) => siteOf(target))).toEqual([
      '信用吕梁',
      '信用中国',
    ])
  })

  it.each([
    ['on its day', '2026-11-26', '2026-11-26', null, false],
    ['a day later', '2026-11-26', '2026-11-27', null, true],
    ['confirmed, though late', '2026-11-26', '2026-11-28', '2026-11-27T01:00:00Z', false],
    ['whose day no rule says', null, '2027-11-28', null, false],
  ])('a target %s', (_, requiredBy, today, confirmedAt, overdue) =>
    expect(isOverdue({ requiredBy, confirmedAt }, today)).toBe(overdue),
  )
})

describe('the workflow of a repair', () => {
  it('has for each state its events, and none after its end', () => {
    const states = ['–', 'APPLIED', 'ACCEPTED', ...repairFlow.ends]
    expect(Object.fromEntries(states.map((state) => [state, eventsIn(repairFlow, state).join(' ')]))).toEqual({
      '–': 'apply',
      APPLIED: 'accept turn-away',
      ACCEPTED: 'grant refuse',
      NOT_ACCEPTED: '',
      REFUSED: '',
      GRANTED: '',
    })
  })

  it.each([
    ['the unit that issued it', 'wenshui-squad-1', true],
    ['the case desk', 'wenshui-enforcement', true],
    ['another squad', 'wenshui-squad-2', false],
    ['nobody’s unit', null, false],
  ])('is handled by %s', (_, unit, handles) => expect(handlesRepair(unit, 'wenshui-squad-1')).toBe(handles))

  it('of a decision of no known unit is handled by the case desk alone', () => {
    expect(handlesRepair('wenshui-enforcement', null)).toBe(true)
    expect(handlesRepair(null, null)).toBe(false)
  })

  it('may begin anew after it was turned away or refused', () =>
    expect(['APPLIED', 'ACCEPTED', 'GRANTED', 'NOT_ACCEPTED', 'REFUSED'].map(isOpen)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]))
})
