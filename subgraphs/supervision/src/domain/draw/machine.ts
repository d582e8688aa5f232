import type { Machine } from '@xinlu/schema'

const planner = 'the unit that draws'

/** 双随机抽查 as its table. */
export const drawFlow: Machine = {
  flow: 'DRAW',
  title: '双随机抽查',
  ends: ['PUBLISHED', 'ABANDONED'],
  transitions: [
    {
      from: ['–'],
      event: 'PLAN',
      to: 'PLANNED',
      by: `${planner}; seed and population are committed to`,
      reason: false,
    },
    {
      from: ['PLANNED'],
      event: 'RUN',
      to: 'DRAWN',
      by: `${planner}, by another person than planned; from the instant of the draw on`,
      reason: false,
    },
    {
      from: ['PLANNED'],
      event: 'ABANDON',
      to: 'ABANDONED',
      by: `${planner}; everybody sees that it was`,
      reason: true,
    },
    {
      from: ['DRAWN'],
      event: 'COMPLETE',
      to: 'RESULTS',
      by: 'the inspector who records the last result that was missing',
      reason: false,
    },
    { from: ['RESULTS'], event: 'PUBLISH', to: 'PUBLISHED', by: planner, reason: false },
  ],
}
