import type { Machine } from '@xinlu/schema'

const handler = 'a clerk of the unit that accepted it, or of 政策法规股'

/** 信用承诺 as its table. One that was made before its course was kept has no step, and stands as SIGNED. EXPIRED is found from its days. */
export const commitmentFlow: Machine = {
  flow: 'COMMITMENT',
  title: '信用承诺',
  ends: ['KEPT', 'WITHDRAWN'],
  transitions: [
    {
      from: ['–'],
      event: 'SIGN',
      to: 'SIGNED',
      by: 'the subject itself, or a clerk with the paper that it signed',
      reason: false,
    },
    { from: ['–', 'SIGNED'], event: 'KEEP', to: 'KEPT', by: `${handler}, with evidence`, reason: true },
    {
      from: ['–', 'SIGNED'],
      event: 'FULFIL',
      to: 'KEPT',
      by: 'the room in which what rested on it is done',
      reason: false,
    },
    {
      from: ['–', 'SIGNED'],
      event: 'NOTICE',
      to: 'NOTIFIED',
      by: `${handler}, with evidence of the breach`,
      reason: true,
    },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'STATE',
      to: 'STATED',
      by: 'the subject itself, until the time is over',
      reason: true,
    },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'BREAK',
      to: 'BROKEN',
      by: `${handler}, other than who gave notice, once the time to state one’s case is over`,
      reason: true,
    },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'DROP',
      to: 'SIGNED',
      by: `${handler}, other than who gave notice`,
      reason: true,
    },
    {
      from: ['BROKEN'],
      event: 'ANNUL',
      to: 'SIGNED',
      by: 'whoever upheld an objection to it, in the same transaction',
      reason: true,
    },
    {
      from: ['–', 'SIGNED'],
      event: 'WITHDRAW',
      to: 'WITHDRAWN',
      by: 'the subject itself, of a kind that the county lets be taken back',
      reason: true,
    },
  ],
}

/** 违诺认定异议 as its table. */
export const breachObjectionFlow: Machine = {
  flow: 'COMMITMENT_OBJECTION',
  title: '违诺认定异议',
  ends: ['UPHELD', 'REJECTED', 'TAKEN_BACK'],
  transitions: [
    { from: ['–'], event: 'FILE', to: 'FILED', by: 'the subject itself', reason: false },
    {
      from: ['FILED'],
      event: 'UPHOLD',
      to: 'UPHELD',
      by: 'a unit and a person who had no hand in the finding',
      reason: true,
    },
    {
      from: ['FILED'],
      event: 'REJECT',
      to: 'REJECTED',
      by: 'a unit and a person who had no hand in the finding',
      reason: true,
    },
    { from: ['FILED'], event: 'TAKE_BACK', to: 'TAKEN_BACK', by: 'the subject itself', reason: false },
  ],
}

/** Whether a commitment waits for somebody to find whether it was broken. */
export const isNotified = (state: string) => state === 'NOTIFIED' || state === 'STATED'
