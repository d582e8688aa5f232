import type { Kept } from '@xinlu/schema'

/** When a subscription `s` ended: by its term, by its subscriber or a refusal, or with its grant. */
const endedAt = `least(s.valid_until, (select known_from from governance.change_end where subscription_id = s.id),
  (select known_from from governance.revocation where opening_id = s.grant_id))`

/** What hangs on a subscription: found, tried, come of it, and that it ended. */
const hanging = ['change_outcome', 'change_attempt', 'change_found', 'change_end']

const listed = (table: string, order: string) =>
  `(select json_agg(t order by ${order}) from governance.${table} t where t.subscription_id = s.id)`

/** Subscriptions that ended before the limit, with all that hangs on them; a running one keeps everything. */
const ended = (of: string): Pick<Kept, 'table' | 'due' | 'destroy'> => {
  const which = `${of} and ${endedAt} < $1`
  return {
    table: 'governance.change_subscription',
    due: `
      select json_build_array(s, ${listed('change_found', 't.sequence')}, ${listed('change_attempt', 't.sequence, t.attempt')},
        ${listed('change_outcome', 't.sequence, t.attempt')}, ${listed('change_end', 't.known_from')})::text as row
      from governance.change_subscription s where ${which} order by s.id`,
    // In one statement: when a subscription ended is read from a row that goes with it.
    destroy: [
      `with gone as (delete from governance.change_subscription s where ${which} returning s.id),
        ${hanging.map((table) => `${table} as (delete from governance.${table} where subscription_id in (select id from gone))`).join(', ')}
        select count(*) from gone`,
    ],
  }
}

/**
 * 变更通知（数据共享）: of which subject a department was told under its grant, and when, is a record of how shared data was used
 * (政务数据共享条例 第二十九条) and provided (网络数据安全管理条例 第十二条).
 */
export const keptGrantNotices: Kept = {
  kind: 'CHANGE_NOTICES_OF_GRANTS',
  title: '数据共享变更通知 ended subscriptions under grants, with each notice and what came of it',
  limits: [
    'government-data-sharing use-records.kept.at-least',
    'network-data-security provision-records.kept.at-least',
  ],
  ...ended('s.grant_id is not null'),
}

/**
 * 变更通知（本人）: once a subscription to one's own credit has ended, its purpose is over (个人信息保护法 第十九条); what was sent where
 * and when is also a log of the network (网络安全法), and stays as long as these must.
 */
export const keptOwnNotices: Kept = {
  kind: 'CHANGE_NOTICES_OF_ONESELF',
  title: "本人变更通知 ended subscriptions to one's own credit, with each notice and what came of it",
  limits: ['personal-information minimum.retention', 'network-security logs.kept.at-least'],
  ...ended('s.grant_id is null'),
}
