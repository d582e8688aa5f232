import { type Db, randomText, refusal, type Viewer } from '@xinlu/schema'
import { answerFound, subscribedVariables, subscriberCode } from '../concealed.ts'
import {
  type DeliveryRow,
  endOfSubscription,
  mostOwn,
  mostUnderGrant,
  retriedAfter,
  type SubscriptionRow,
} from '../domain/changes.ts'
import { openingState } from '../domain/openings.ts'
import { insert, insertOnce } from './insert.ts'
import { known } from './openings.ts'

const instant = (sql: Db['$client'], column: string) =>
  sql.unsafe(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Subscriptions with what became of them, latest first. */
function subscriptions(db: Db, which: ReturnType<Db['$client']>) {
  const sql = db.$client
  return sql<SubscriptionRow[]>`
    select s.id, s.grant_id as grant, s.endpoint, ${instant(sql, 's.known_from')} as since,
      ${instant(sql, 's.valid_until')} as until, e.reason as end, r.opening_id is not null as revoked
    from change_subscription s left join change_end e on e.subscription_id = s.id
      left join revocation r on r.opening_id = s.grant_id
    where ${which} order by s.known_from desc, s.id`
}

/** Those that the viewer's department has under a grant. */
export const underGrant = (db: Db, { org }: Viewer, grant: string) =>
  subscriptions(db, db.$client`s.grant_id = ${grant} and s.org = ${org}`)

/** Those that the viewer has of itself. */
export const own = (db: Db, { id }: Viewer) => subscriptions(db, db.$client`s.grant_id is null and s.holder = ${id}`)

/** Ends a subscription; NOT_FOUND for one that is not the viewer's. One that has ended stays as it is. */
export async function end(db: Db, viewer: Viewer, id: string, ownOnes: boolean): Promise<SubscriptionRow> {
  const sql = db.$client
  const mine = ownOnes
    ? sql`s.grant_id is null and s.holder = ${viewer.id}`
    : sql`s.grant_id is not null and s.org = ${viewer.org}`
  const [row] = await subscriptions(db, sql`s.id = ${id} and ${mine}`)
  if (!row) {
    throw refusal('NOT_FOUND', {
      expected: 'a subscription of yours',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  }
  await insertOnce(db, 'change_end', { subscriptionId: id, reason: 'ENDED', knownFrom: viewer.now })
  return { ...row, end: row.end ?? 'ENDED' }
}

/** What is subscribed to. */
export interface Subscribed {
  endpoint: string
  variables: string | null
  grant: string | null
}

/** Subscribes the viewer; GRANT_REFUSED for a grant that its department has not or that does not hold, CONFLICT where there are many. */
export async function subscribe(
  db: Db,
  viewer: Viewer,
  { endpoint, variables, grant }: Subscribed,
): Promise<SubscriptionRow> {
  const { id: holder, org, role, purpose, subjectId, subjectCode, now } = viewer
  if (!holder) {
    throw refusal('PURPOSE_REFUSED', { expected: 'a token of a person', got: 'none', todo: 'sign in' })
  }
  const grantUntil = grant === null ? null : await grantEnd(db, viewer, grant)
  await assertFew(db, viewer, grant)
  const id = `cs_${randomText(16)}`
  const until = endOfSubscription(now, grantUntil)
  const of = grant === null ? { subjectId, subjectCode } : { subjectId: null, subjectCode: null }
  const said = { id, holder, org, role, purpose, grantId: grant, endpoint }
  const { concealing } = db
  const kept = {
    subjectId: of.subjectId,
    subjectCode: concealing.conceal(subscriberCode, of.subjectCode),
    variables: concealing.conceal(subscribedVariables, variables),
  }
  await insert(db, 'change_subscription', { ...said, ...kept, validUntil: until, knownFrom: now })
  return { id, grant, endpoint, since: now, until, end: null, revoked: false }
}

async function grantEnd(db: Db, { org, now }: Viewer, grant: string): Promise<string | null> {
  const [row] = await known(db, db.$client`o.id = ${grant} and o.kind = 'DATA_REQUEST' and o.org = ${org}`)
  const state = row && openingState(row, now)
  if (row && (state === 'OPEN' || state === 'PARTIAL')) return row.validUntil
  throw refusal('GRANT_REFUSED', {
    expected: 'a grant of your department that holds',
    got: state ?? 'none of this id',
    todo: 'subscribe once it has been agreed to',
  })
}

async function assertFew(db: Db, { id, org, now }: Viewer, grant: string | null): Promise<void> {
  const sql = db.$client
  const most = grant === null ? mostOwn : mostUnderGrant
  const [found] = await sql<{ live: number }[]>`
    select count(*)::int as live from change_subscription s
    where ${grant === null ? sql`s.grant_id is null and s.holder = ${id}` : sql`s.grant_id = ${grant} and s.org = ${org}`}
      and s.valid_until > ${now} and not exists (select 1 from change_end where subscription_id = s.id)`
  if ((found?.live ?? 0) < most) return
  throw refusal('CONFLICT', { expected: `fewer than ${most} subscriptions`, got: `${most}`, todo: 'end one first' })
}

/** The latest twenty notices of each subscription, latest first. */
export async function deliveriesOf(db: Db, { now }: Viewer, ids: readonly string[]): Promise<DeliveryRow[][]> {
  const sql = db.$client
  const rows = await sql<(DeliveryRow & { of: string })[]>`
    select f.subscription_id as of, f.sequence, ${instant(sql, 'f.beat')} as beat, count(a.attempt)::int as attempts,
      coalesce(bool_or(o.delivered), false) as delivered,
      (array_agg(o.outcome order by o.attempt desc) filter (where o.attempt is not null))[1] as outcome,
      coalesce(max(a.attempt) = max(o.attempt) or max(a.known_from) < ${now}::timestamptz - interval '1 minute', true)
        as "lastOver"
    from (select *, row_number() over (partition by subscription_id order by sequence desc) as place
        from change_found where subscription_id in ${sql(ids)} and sequence > 0) f
      left join change_attempt a on a.subscription_id = f.subscription_id and a.sequence = f.sequence
      left join change_outcome o
        on o.subscription_id = a.subscription_id and o.sequence = a.sequence and o.attempt = a.attempt
    where f.place <= 20
    group by f.subscription_id, f.sequence, f.beat order by f.sequence desc`
  return ids.map((id) => rows.filter((row) => row.of === id))
}

/** A live subscription as the door looks for it. */
export interface LookRow {
  id: string
  holder: string
  org: string | null
  role: string
  purpose: string
  grant: string | null
  subjectId: string | null
  subjectCode: string | null
  operation: string | null
  variables: string | null
}

/** Subscriptions that hold, by id. */
export async function looks(db: Db, { now }: Viewer, first: number, after: string | null): Promise<LookRow[]> {
  const sql = db.$client
  const rows = await sql<LookRow[]>`
    select s.id, s.holder, s.org, s.role, s.purpose, s.grant_id as grant, s.subject_id as "subjectId",
      s.subject_code as "subjectCode", d.operation, s.variables
    from change_subscription s left join data_request d on d.opening_id = s.grant_id
    where ${live(sql, now)} ${after ? sql`and s.id > ${after}` : sql``}
    order by s.id limit ${first}`
  const { concealing } = db
  return rows.map((row) => ({
    ...row,
    subjectCode: concealing.reveal(subscriberCode, row.subjectCode),
    variables: concealing.reveal(subscribedVariables, row.variables),
  }))
}

/** Of a subscription `s` that it holds: what ends it is seen at once. */
const live = (sql: Db['$client'], now: string) => sql`s.valid_until > ${now}
  and not exists (select 1 from change_end where subscription_id = s.id)
  and not exists (select 1 from revocation where opening_id = s.grant_id)`

/** Enters what was found at a beat; whether it is another than before, and the first look is no change. */
export async function found(db: Db, { now }: Viewer, id: string, beat: string, answerHash: string): Promise<boolean> {
  const sql = db.$client
  const { concealing } = db
  const same = concealing.forms(answerFound, answerHash)
  const rows = await sql<{ sequence: number }[]>`
    with last as (
      select sequence, answer_hash, beat from change_found where subscription_id = ${id} order by sequence desc limit 1)
    insert into change_found (subscription_id, sequence, beat, answer_hash, known_from)
    select ${id}, coalesce((select sequence from last), -1) + 1, ${beat}, ${concealing.conceal(answerFound, answerHash)}, ${now}
    where ((select answer_hash from last) = any(${same}::text[])) is not true
      and coalesce((select beat from last) < ${beat}::timestamptz, true)
    on conflict do nothing returning sequence`
  return (rows[0]?.sequence ?? 0) > 0
}

/** Ends a subscription whose subscriber is refused. */
export const refused = (db: Db, { now }: Viewer, id: string) =>
  insertOnce(db, 'change_end', { subscriptionId: id, reason: 'REFUSED', knownFrom: now })

/** A notice that is due, and which attempt it is. */
export interface DueRow {
  id: string
  sequence: number
  beat: string
  attempt: number
  endpoint: string
  /** The department, of one under a grant; of one's own null. */
  org: string | null
  holder: string
}

/** Takes what is due: of those who come at once, one gets each attempt. `settled` in seconds. */
export function takeDue(db: Db, { now }: Viewer, first: number, settled: number): Promise<DueRow[]> {
  const sql = db.$client
  return sql<DueRow[]>`
    with due as (
      select f.subscription_id, f.sequence, f.beat, s.endpoint, a.count + 1 as attempt, s.holder,
        case when s.grant_id is null then null else s.org end as org
      from change_found f join change_subscription s on s.id = f.subscription_id
        cross join lateral (
          select count(*)::int as count, max(known_from) as last from change_attempt
          where subscription_id = f.subscription_id and sequence = f.sequence) a
      where f.sequence > 0 and ${live(sql, now)} and a.count <= ${retriedAfter.length}
        and not exists (select 1 from change_outcome o
          where o.subscription_id = f.subscription_id and o.sequence = f.sequence and o.delivered)
        and case when a.count = 0 then f.beat + ${settled} * interval '1 second'
          else a.last + (${[...retriedAfter]}::int[])[a.count] * interval '1 second' end <= ${now}
      order by f.subscription_id, f.sequence limit ${first}),
    taken as (
      insert into change_attempt (subscription_id, sequence, attempt, known_from)
      select subscription_id, sequence, attempt, ${now} from due
      on conflict do nothing returning subscription_id, sequence, attempt)
    select d.subscription_id as id, d.sequence, ${instant(sql, 'd.beat')} as beat, d.attempt, d.endpoint, d.org, d.holder
    from due d join taken using (subscription_id, sequence, attempt) order by 1, 2`
}

/** Enters what came of an attempt. */
export const outcome = (
  db: Db,
  { now }: Viewer,
  attempt: { id: string; sequence: number; attempt: number; delivered: boolean; outcome: string },
) => {
  const { id: subscriptionId, ...came } = attempt
  return insertOnce(db, 'change_outcome', { subscriptionId, ...came, knownFrom: now })
}
