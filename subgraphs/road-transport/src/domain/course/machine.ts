import type { Machine } from '@xinlu/schema'

const city = 'the unit that records what the city answers'

/** 年度质量信誉考核 as its table. */
export const assessmentFlow: Machine = {
  flow: 'ASSESSMENT',
  title: '质量信誉考核',
  ends: ['SUPERSEDED'],
  transitions: [
    { from: ['–', 'SELF_SCORED'], event: 'SELF_SCORE', to: 'SELF_SCORED', by: 'the subject itself', reason: false },
    {
      from: ['–', 'SELF_SCORED', 'CITY_RETURNED'],
      event: 'ASSESS',
      to: 'COUNTY_ASSESSED',
      by: 'the unit that assesses the scheme',
      reason: false,
    },
    { from: ['COUNTY_ASSESSED'], event: 'AGREE', to: 'CITY_REVIEWED', by: city, reason: false },
    { from: ['COUNTY_ASSESSED'], event: 'RETURN', to: 'CITY_RETURNED', by: city, reason: true },
    { from: ['CITY_REVIEWED'], event: 'SHOW', to: 'PUBLICITY', by: city, reason: false },
    {
      from: ['PUBLICITY'],
      event: 'REVISE',
      to: 'PUBLICITY',
      by: 'a unit and a person who uphold an objection to it',
      reason: true,
    },
    {
      from: ['PUBLICITY'],
      event: 'FINALISE',
      to: 'FINAL',
      by: `${city}; once the publicity is over and no objection is open`,
      reason: false,
    },
    {
      from: ['FINAL'],
      event: 'CORRECT',
      to: 'FINAL',
      by: 'a unit and a person who uphold an objection to it',
      reason: true,
    },
    {
      from: ['FINAL'],
      event: 'SUPERSEDE',
      to: 'SUPERSEDED',
      by: 'a newer result of the year, once final',
      reason: false,
    },
    { from: ['–'], event: 'RECORD', to: 'FINAL', by: 'whoever hands over results of before', reason: false },
  ],
}

/** 考核异议 as its table. */
export const assessmentObjectionFlow: Machine = {
  flow: 'ASSESSMENT_OBJECTION',
  title: '考核异议',
  ends: ['UPHELD', 'REJECTED', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'FILE', to: 'FILED', by: 'the subject itself', reason: false },
    {
      from: ['FILED'],
      event: 'UPHOLD',
      to: 'UPHELD',
      by: 'a unit and a person with no hand in the result',
      reason: true,
    },
    {
      from: ['FILED'],
      event: 'REJECT',
      to: 'REJECTED',
      by: 'a unit and a person with no hand in the result',
      reason: true,
    },
    { from: ['FILED'], event: 'WITHDRAW', to: 'WITHDRAWN', by: 'the subject itself', reason: false },
  ],
}

const signs = 'the unit that signs the cycles of drivers'

/** 驾驶员诚信考核周期 as its table; a cycle that was handed over from before has no step. */
export const cycleFlow: Machine = {
  flow: 'INTEGRITY',
  title: '诚信考核周期',
  ends: [],
  transitions: [
    { from: ['–', 'SIGNED', 'EDUCATED'], event: 'SIGN', to: 'SIGNED', by: signs, reason: false },
    {
      from: ['–', 'SIGNED', 'EDUCATED'],
      event: 'EDUCATE',
      to: 'EDUCATED',
      by: `${signs}; of a driver with B`,
      reason: false,
    },
  ],
}

/** States in which a result is on its way: of one subject, scheme and year there is one such course at most. */
export const underWay: readonly string[] = [
  'SELF_SCORED',
  'COUNTY_ASSESSED',
  'CITY_REVIEWED',
  'CITY_RETURNED',
  'PUBLICITY',
]
