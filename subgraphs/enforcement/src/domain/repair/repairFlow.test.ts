import { eventsIn } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { handlesRepair, isOpen, repairFlow } from './repairFlow.ts'

describe('the workflow of a repair', () => {
  it('has for each state its events, and none after its end', () => {
    const states = ['–', 'APPLIED', 'ACCEPTED', ...repairFlow.ends]
    expect(Object.fromEntries(states.map((state) => [state, eventsIn(repairFlow, state).join(' ')]))).toEqual({
      '–': 'APPLY',
      APPLIED: 'ACCEPT TURN_AWAY',
      ACCEPTED: 'GRANT REFUSE',
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
