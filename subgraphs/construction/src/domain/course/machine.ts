import type { Machine } from '@xinlu/schema'

const subject = 'the subject itself'
const county = 'the unit that assesses'
const recorder = 'the unit that records what the province answers'
const answering = `${recorder}; once the publicity is over and no objection is open`
const decider = 'a unit and a person who uphold an objection to it'

/** 公路水运工程信用评价 as its table. */
export const evaluationFlow: Machine = {
  flow: 'EVALUATION',
  title: '工程建设信用评价',
  ends: ['SUPERSEDED'],
  transitions: [
    { from: ['–', 'SELF_REPORTED'], event: 'REPORT', to: 'SELF_REPORTED', by: subject, reason: false },
    {
      from: ['SELF_REPORTED', 'OWNER_SCORED', 'PROVINCE_RETURNED'],
      event: 'OWNER_SCORE',
      to: 'OWNER_SCORED',
      by: 'the owner of a section, or the unit that answers for it',
      reason: false,
    },
    {
      from: ['–', 'SELF_REPORTED', 'OWNER_SCORED', 'PROVINCE_RETURNED'],
      event: 'ASSESS',
      to: 'COUNTY_ASSESSED',
      by: `${county}; with a reason where an owner is not waited for`,
      reason: false,
    },
    { from: ['COUNTY_ASSESSED'], event: 'SHOW', to: 'PUBLICITY', by: county, reason: false },
    { from: ['PUBLICITY'], event: 'REVISE', to: 'PUBLICITY', by: decider, reason: true },
    { from: ['PUBLICITY'], event: 'RETURN', to: 'PROVINCE_RETURNED', by: answering, reason: true },
    { from: ['PUBLICITY'], event: 'AGREE', to: 'FINAL', by: answering, reason: false },
    { from: ['PUBLICITY'], event: 'SET', to: 'FINAL', by: `${answering}; another grade than was found`, reason: true },
    { from: ['FINAL'], event: 'CORRECT', to: 'FINAL', by: decider, reason: true },
    {
      from: ['FINAL'],
      event: 'SUPERSEDE',
      to: 'SUPERSEDED',
      by: 'a newer result of the year, once final',
      reason: false,
    },
    { from: ['–', 'FINAL'], event: 'RECORD', to: 'FINAL', by: `${recorder}: a result of the ministry`, reason: false },
  ],
}

const undecided = 'a unit and a person with no hand in the result'

/** 信用评价异议 as its table. */
export const evaluationObjectionFlow: Machine = {
  flow: 'EVALUATION_OBJECTION',
  title: '信用评价异议',
  ends: ['UPHELD', 'REJECTED', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'FILE', to: 'FILED', by: subject, reason: false },
    { from: ['FILED'], event: 'UPHOLD', to: 'UPHELD', by: undecided, reason: true },
    { from: ['FILED'], event: 'REJECT', to: 'REJECTED', by: undecided, reason: true },
    { from: ['FILED'], event: 'WITHDRAW', to: 'WITHDRAWN', by: subject, reason: false },
  ],
}

/** States in which a result is on its way: of one subject, role and year there is one such course at most. */
export const underWay: readonly string[] = [
  'SELF_REPORTED',
  'OWNER_SCORED',
  'COUNTY_ASSESSED',
  'PUBLICITY',
  'PROVINCE_RETURNED',
]
