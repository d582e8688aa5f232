import { type ConcealedColumn, keyedSaid } from '@xinlu/schema'

const of = (table: string, column: string, more: Partial<ConcealedColumn>): ConcealedColumn => ({
  table: `governance.${table}`,
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** 申请的主体: codes by which subjects are asked for; of persons these are their citizen id numbers. */
export const openingRows = of('opening', 'rows', { path: [] })

/** What is asked anew for a subscription, and the code of who subscribed, where a number of a person stands in it. */
export const subscribedVariables = of('change_subscription', 'variables', { numbersOnly: true })
export const subscriberCode = of('change_subscription', 'subject_code', { numbersOnly: true })

/** What a subscriber would be told, as its hash: it holds the subscriber's own number, with words that all lie in the clear. */
export const answerFound = of('change_found', 'answer_hash', { key: ['subscription_id', 'sequence'], findable: true })

export const saidUnderKey = keyedSaid('governance')

export const concealed = [openingRows, subscribedVariables, subscriberCode, answerFound, saidUnderKey]
