import type { Machine } from '@xinlu/schema'

/** 政策法规股, which publishes cases (work points, 第13点). */
export const publishingUnit = 'wenshui-policy'

/** 典型案例 as its table. */
export const caseFlow: Machine = {
  flow: 'TYPICAL_CASE',
  title: '典型案例',
  ends: ['REJECTED', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'PROPOSE', to: 'PROPOSED', by: 'a clerk, with a text that names nobody', reason: false },
    { from: ['PROPOSED'], event: 'REVISE', to: 'PROPOSED', by: 'a clerk of the unit that proposed it', reason: false },
    {
      from: ['PROPOSED'],
      event: 'PUBLISH',
      to: 'PUBLISHED',
      by: 'a clerk of 政策法规股 other than who wrote it, once the text was checked again',
      reason: true,
    },
    {
      from: ['PROPOSED'],
      event: 'REJECT',
      to: 'REJECTED',
      by: 'a clerk of 政策法规股 other than who wrote it',
      reason: true,
    },
    { from: ['PUBLISHED'], event: 'WITHDRAW', to: 'WITHDRAWN', by: 'a clerk of 政策法规股', reason: true },
  ],
}
