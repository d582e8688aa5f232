import type { Machine } from '@xinlu/schema'

const registrar = 'clerk of the unit that records tenders'

/** 招标项目 as its table. */
export const tenderFlow: Machine = {
  flow: 'TENDER',
  title: '招标项目',
  ends: ['CLOSED', 'CANCELLED'],
  transitions: [
    { from: ['–'], event: 'RECORD', to: 'RECORDED', by: registrar, reason: false },
    { from: ['RECORDED'], event: 'AMEND', to: 'RECORDED', by: `${registrar}, before the opening`, reason: true },
    { from: ['RECORDED'], event: 'CANCEL', to: 'CANCELLED', by: registrar, reason: true },
    {
      from: ['RECORDED'],
      event: 'OPEN',
      to: 'OPENED',
      by: `${registrar}, at the planned instant or after it, with as many bidders as the law wants`,
      reason: false,
    },
    {
      from: ['OPENED'],
      event: 'REPORT',
      to: 'CLOSED',
      by: `${registrar}, with the receipt of an evaluator's check`,
      reason: false,
    },
  ],
}

/** 评标专家聘任 as its table. */
export const evaluatorFlow: Machine = {
  flow: 'EVALUATOR',
  title: '评标专家聘任',
  ends: ['EXCLUDED', 'REVOKED'],
  transitions: [
    { from: ['–'], event: 'APPOINT', to: 'APPOINTED', by: registrar, reason: false },
    { from: ['APPOINTED'], event: 'DECLARE', to: 'DECLARED', by: 'the evaluator, of no conflict', reason: false },
    {
      from: ['APPOINTED', 'DECLARED'],
      event: 'CONFLICT',
      to: 'EXCLUDED',
      by: 'the evaluator, of a conflict',
      reason: true,
    },
    {
      from: ['APPOINTED', 'DECLARED'],
      event: 'EXCLUDE',
      to: 'EXCLUDED',
      by: `${registrar}, by registering a bidder that employs it`,
      reason: true,
    },
    { from: ['APPOINTED', 'DECLARED'], event: 'REVOKE', to: 'REVOKED', by: registrar, reason: true },
  ],
}

const handler = 'a unit and a person with no hand in the tender'

/** 招标投诉 as its table. */
export const complaintFlow: Machine = {
  flow: 'TENDER_COMPLAINT',
  title: '招标投诉',
  ends: ['REFUSED', 'UPHELD', 'REJECTED', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'FILE', to: 'FILED', by: 'a member of a bidder, within its days', reason: false },
    { from: ['FILED'], event: 'ACCEPT', to: 'ACCEPTED', by: handler, reason: false },
    { from: ['FILED'], event: 'REFUSE', to: 'REFUSED', by: handler, reason: true },
    { from: ['ACCEPTED'], event: 'UPHOLD', to: 'UPHELD', by: handler, reason: true },
    { from: ['ACCEPTED'], event: 'REJECT', to: 'REJECTED', by: handler, reason: true },
    { from: ['FILED', 'ACCEPTED'], event: 'WITHDRAW', to: 'WITHDRAWN', by: 'who filed it', reason: false },
  ],
}
