import { type Ask, alone, type Db, newId, refusal, together, typed, type Viewer, XinluError } from '@xinlu/schema'
import { shownCount } from '../domain/campaign/counters.ts'
import type { ActivityInput, CounterKind } from '../generated.ts'
import type { ActivityRow } from '../integrityRows.ts'

type Client = Db['$client']

const columns = (sql: Client) => sql`a.activity_id as id, a.title, a.channel, a.place, a.from_day::text as "from",
  a.until_day::text as "until", a.planned_reach as "plannedReach", a.reported_reach as "reportedReach",
  a.reach_source as "reachSource", a.said_by as unit`

/** Activities of a year, by their first day, as they were said last. */
export async function activitiesOf(db: Db, { now }: Viewer, year: number): Promise<ActivityRow[]> {
  const sql = db.$client
  return sql<ActivityRow[]>`
    select ${columns(sql)} from campaign_activity_statement a
    where a.from_day between ${`${year}-01-01`} and ${`${year}-12-31`} and a.known_from <= ${now}
      and not exists (select 1 from campaign_activity_statement later where later.activity_id = a.activity_id
        and later.seq > a.seq and later.known_from <= ${now})
    order by a.from_day, a.activity_id`
}

async function activityById(sql: Client, id: string): Promise<(ActivityRow & { seq: number }) | null> {
  const [row] = await sql<(ActivityRow & { seq: number })[]>`
    select ${columns(sql)}, a.seq from campaign_activity_statement a where a.activity_id = ${id} order by a.seq desc limit 1`
  return row ?? null
}

/** The most people that an activity may be said to reach: everybody of a county, many times over. */
const mostReach = 10_000_000

function reachTyped(name: string, reach: number): number {
  if (Number.isInteger(reach) && reach >= 0 && reach <= mostReach) return reach
  throw refusal('BAD_INPUT', { expected: `${name} from 0 to ${mostReach}`, got: String(reach), todo: 'correct it' })
}

/** Enters an activity of the viewer's unit. */
export async function record(db: Db, viewer: Viewer, input: ActivityInput): Promise<ActivityRow | null> {
  if (input.until < input.from)
    throw refusal('BAD_INPUT', { expected: `until from ${input.from}`, got: input.until, todo: 'correct the days' })
  const said = {
    ...{ title: typed('title', input.title, 2), channel: input.channel, place: typed('place', input.place, 2) },
    ...{ from_day: input.from, until_day: input.until, planned_reach: reachTyped('plannedReach', input.plannedReach) },
  }
  const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
  const id = newId('ac', viewer.now)
  await db.$client`insert into campaign_activity_statement ${db.$client({ activity_id: id, seq: 1, ...said, ...by })}`
  return activityById(db.$client, id)
}

/** Says what an activity of the viewer's unit reached, and where the figure comes from; NOT_FOUND for others'. */
export async function reportReach(
  db: Db,
  viewer: Viewer,
  id: string,
  given: { reach: number; source: string },
): Promise<ActivityRow | null> {
  const reach = reachTyped('reach', given.reach)
  const source = typed('source', given.source, 2)
  await alone(db, `governance.activity ${id}`, async (tx) => {
    const row = await activityById(tx, id)
    if (!row || row.unit !== viewer.unit)
      throw refusal('NOT_FOUND', {
        expected: 'an activity of your unit',
        got: 'none of this id',
        todo: 'look at campaign',
      })
    if (row.reportedReach === reach && row.reachSource === source) return
    const said = {
      ...{ activity_id: id, seq: row.seq + 1, title: row.title, channel: row.channel, place: row.place },
      ...{ from_day: row.from, until_day: row.until, planned_reach: row.plannedReach },
      ...{ reported_reach: reach, reach_source: source },
      ...{ by_person: viewer.id ?? '', said_by: row.unit, known_from: viewer.now },
    }
    await tx`insert into campaign_activity_statement ${tx(said)}`
  })
  return activityById(db.$client, id)
}

const counts = [
  ['PUBLISHED_DECISIONS', 'enforcement', 'decisionsShown'],
  ['REPAIRS', 'enforcement', 'repairsGranted'],
  ['COMMITMENTS', 'supervision', 'commitmentsSigned'],
] as const

/** Purposes under which somebody looks something up who is no supervisor: of the others not even the number is told. */
const lookingUp = ['SUBJECT_SELF', 'TENDER_EVALUATION', 'DATA_SHARING']

/** What everybody may count of a stretch of days; a room that does not answer leaves its counter without a number. */
export async function countersOf(
  db: Db,
  ask: Ask,
  stretch: { from: string; to: string; at: string },
): Promise<{ kind: CounterKind; count: number | null; withheld: boolean }[]> {
  const told = counts.map(async ([kind, room, root]) => {
    const query = `query($from: Date!, $to: Date!, $at: DateTime!) { ${root}(from: $from, to: $to, at: $at) }`
    return { kind, ...shownCount(await numberFrom(ask, room, query, root, stretch)) }
  })
  return [...(await together(told)), { kind: 'LOOK_UPS', ...shownCount(await lookUps(db, stretch)) }]
}

async function numberFrom(ask: Ask, room: string, query: string, root: string, stretch: Record<string, string>) {
  try {
    return (await ask(room, query, { ...stretch }))[root] as number
  } catch (error) {
    if (error instanceof XinluError && error.code === 'UNAVAILABLE') return null
    throw error
  }
}

/** Answers in the access log that nobody need be kept from knowing of; whom they were about is not read. */
async function lookUps(db: Db, { from, to }: { from: string; to: string }): Promise<number> {
  const [row] = await db.$client<{ n: number }[]>`
    select count(*)::int as n from ledger.record where not embargoed and purpose = any(${lookingUp}::text[])
      and (at at time zone 'UTC' + interval '8 hours')::date between ${from}::date and ${to}::date`
  return row?.n ?? 0
}
