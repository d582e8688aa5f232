import type { Machine } from '@xinlu/schema'

/** 信用修复 as its table. COMPLETED is no step of anybody: it is found, once every target has confirmed. */
export const repairFlow: Machine = {
  flow: 'REPAIR',
  title: '信用修复',
  ends: ['NOT_ACCEPTED', 'REFUSED', 'GRANTED'],
  transitions: [
    { from: ['–'], event: 'APPLY', to: 'APPLIED', by: 'the subject itself', reason: false },
    { from: ['APPLIED'], event: 'ACCEPT', to: 'ACCEPTED', by: 'the issuing unit or the case desk', reason: false },
    {
      from: ['APPLIED'],
      event: 'TURN_AWAY',
      to: 'NOT_ACCEPTED',
      by: 'the issuing unit or the case desk',
      reason: true,
    },
    { from: ['ACCEPTED'], event: 'GRANT', to: 'GRANTED', by: 'the issuing unit or the case desk', reason: false },
    { from: ['ACCEPTED'], event: 'REFUSE', to: 'REFUSED', by: 'the issuing unit or the case desk', reason: true },
  ],
}

/** 案管股 of the bureau, which may handle the repair of any unit's decision. */
export const caseDesk = 'wenshui-enforcement'

/** Whether a unit accepts and decides applications about a decision: the one that issued it, or the case desk. */
export const handlesRepair = (unit: string | null, issuingUnit: string | null) =>
  unit !== null && (unit === caseDesk || unit === issuingUnit)

/** Whether an application of this state still has an end before it, or ended in a repair: no second one beside it. */
export const isOpen = (state: string) => state !== 'NOT_ACCEPTED' && state !== 'REFUSED'

/** Whether an application is still to be accepted or decided. */
export const isUnderWay = (state: string) => !repairFlow.ends.includes(state)
