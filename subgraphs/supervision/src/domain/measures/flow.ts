import type { Machine } from '@xinlu/schema'

const authority = 'a clerk of a unit that the entry names'

/** 惩戒与激励措施 as its table. That a measure is in force is found, not stored: it also ends where no step has said so yet. */
export const measureFlow: Machine = {
  flow: 'MEASURE',
  title: '惩戒与激励措施',
  ends: ['DROPPED', 'LIFTED'],
  transitions: [
    {
      from: ['–'],
      event: 'PROPOSE',
      to: 'PROPOSED',
      by: `${authority}; of a punishment it is the notice`,
      reason: true,
    },
    {
      from: ['PROPOSED', 'STATED'],
      event: 'STATE',
      to: 'STATED',
      by: 'the subject itself, until the time is over',
      reason: true,
    },
    {
      from: ['PROPOSED', 'STATED'],
      event: 'ORDER',
      to: 'IN_FORCE',
      by: `${authority}, other than who proposed it; of a punishment once the time to state one’s case is over`,
      reason: true,
    },
    {
      from: ['PROPOSED', 'STATED'],
      event: 'DROP',
      to: 'DROPPED',
      by: `${authority}; or the platform, once its cause or its edition is over`,
      reason: true,
    },
    {
      from: ['IN_FORCE'],
      event: 'LIFT',
      to: 'LIFTED',
      by: `${authority}; or the platform, once its cause, its edition or its time is over`,
      reason: true,
    },
  ],
}

/** Whether a measure waits for an order. */
export const isProposed = (state: string) => state === 'PROPOSED' || state === 'STATED'
