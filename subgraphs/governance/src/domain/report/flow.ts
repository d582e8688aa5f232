import type { Machine } from '@xinlu/schema'

/** 信用信息报送 as its table. */
export const reportFlow: Machine = {
  flow: 'PLAN_REPORT',
  title: '信用信息报送',
  ends: ['SIGNED', 'STANDS', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'MAKE', to: 'MADE', by: 'clerk of the office of the group, or of the unit', reason: false },
    { from: ['MADE'], event: 'SIGN', to: 'SIGNED', by: "the unit's liaison or deputy", reason: false },
    { from: ['MADE'], event: 'DISPUTE', to: 'DISPUTED', by: "the unit's liaison or deputy", reason: true },
    {
      from: ['DISPUTED'],
      event: 'UPHOLD',
      to: 'WITHDRAWN',
      by: 'clerk of the office other than who made it and who disputed it',
      reason: true,
    },
    {
      from: ['DISPUTED'],
      event: 'REJECT',
      to: 'STANDS',
      by: 'clerk of the office other than who made it and who disputed it',
      reason: true,
    },
  ],
}

/** States in which a report is there: it was signed, or stands although it was disputed. */
export const handedIn = ['SIGNED', 'STANDS']
