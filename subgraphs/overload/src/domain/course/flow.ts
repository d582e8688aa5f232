import type { Machine } from '@xinlu/schema'

/** 失信名单认定 as its table. */
export const listingFlow: Machine = {
  flow: 'LISTING',
  title: '失信名单认定',
  ends: ['DROPPED', 'REMOVED'],
  transitions: [
    { from: ['–'], event: 'NOTICE', to: 'NOTIFIED', by: 'clerk of 治超中心 or 执法四分队', reason: false },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'STATE',
      to: 'STATED',
      by: 'the subject itself, of a truck its operator, until the time is over',
      reason: true,
    },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'LIST',
      to: 'LISTED',
      by: 'clerk of these units other than who gave notice, once the time to state one’s case is over',
      reason: true,
    },
    {
      from: ['NOTIFIED', 'STATED'],
      event: 'DROP',
      to: 'DROPPED',
      by: 'clerk of these units other than who gave notice',
      reason: true,
    },
    {
      from: ['–', 'LISTED'],
      event: 'REMOVE',
      to: 'REMOVED',
      by: 'a unit and a person who had no hand in the listing, of an entry in force; its course may not have been kept here',
      reason: true,
    },
  ],
}

/** Whether a case waits for a decision. */
export const isUndecided = (state: string) => state === 'NOTIFIED' || state === 'STATED'
