import type { Machine } from '@xinlu/schema'

/** 目标责任考核 as its table. */
export const targetFlow: Machine = {
  flow: 'TARGET',
  title: '目标责任考核',
  ends: ['FINAL', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'FREEZE', to: 'FROZEN', by: 'clerk of the office of the group', reason: false },
    {
      from: ['FROZEN'],
      event: 'WITHDRAW',
      to: 'WITHDRAWN',
      by: 'whoever upholds a dispute of it',
      reason: true,
    },
    {
      from: ['FROZEN'],
      event: 'FINALISE',
      to: 'FINAL',
      by: 'clerk of the office, once the days to dispute are over and no dispute is open',
      reason: false,
    },
  ],
}

/** 考核结果异议 as its table. */
export const targetDisputeFlow: Machine = {
  flow: 'TARGET_DISPUTE',
  title: '考核结果异议',
  ends: ['UPHELD', 'REJECTED'],
  transitions: [
    {
      from: ['–'],
      event: 'FILE',
      to: 'FILED',
      by: "a unit's liaison or deputy, within the days, while the result is frozen",
      reason: true,
    },
    {
      from: ['FILED'],
      event: 'UPHOLD',
      to: 'UPHELD',
      by: 'clerk of the office other than who froze the result and who disputed it',
      reason: true,
    },
    {
      from: ['FILED'],
      event: 'REJECT',
      to: 'REJECTED',
      by: 'clerk of the office other than who froze the result and who disputed it',
      reason: true,
    },
  ],
}
