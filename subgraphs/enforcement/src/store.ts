import { type Db, dayOf, met, ownRowsOnly, type ProfileKey, unnoted, type Verdicts, type Viewer } from '@xinlu/schema'
import { differences } from './domain/cells.ts'
import type { ActFacts } from './domain/facts.ts'
import { isShown } from './domain/publicity.ts'
import type { ConflictRow, DecisionRow, QuarantineRow } from './rows.ts'

/**
 * The public sees a decision while it is published and may be: natural persons' never, ended ones no more. A viewer for whom
 * only facts in force exist sees those that are in force today, published or not.
 */
function mayMeet(viewer: Viewer, row: DecisionRow): boolean {
  const today = dayOf(viewer.now)
  if (viewer.inForceOnly && row.validUntil !== null && row.validUntil < today) return false
  // Which law closes a row that is not given is nobody's to read off a receipt.
  return !viewer.publishedOnly || unnoted(() => isShown(row, today))
}

/** The statement in force of each decision at an instant, with where it was shown then. */
function known(db: Db, at: string, which: ReturnType<Db['$client']>) {
  return db.$client<DecisionRow[]>`
    select s.decision_id as id, s.kind, s.subject_id as "subjectId", s.facts, s.decided_on::text as "decidedOn",
      s.valid_until::text as "validUntil",
      to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom",
      p.on::text as "publishedOn", coalesce(p.sites, '{}') as sites, s.said_by as "saidBy"
    from decision_statement s
    left join lateral (
      select min(l.published_on) as on, array_agg(l.site order by l.site) as sites from (
        select distinct on (site) site, published_on from publication_statement
        where decision_id = s.decision_id and known_from <= ${at} order by site, known_from desc, id desc) l
      where l.published_on is not null) p on true
    where ${which} and s.known_from <= ${at} and not exists (
      select 1 from decision_statement later where later.decision_id = s.decision_id
      and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.decided_on desc, s.decision_id`
}

/** The decisions on each subject as known at the profile's instant, latest first. */
export async function decisionsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<DecisionRow[][]> {
  const answers = new Map<string, DecisionRow[]>()
  for (const at of new Set(keys.map((key) => key.knownAt))) {
    const members = keys.filter((key) => key.knownAt === at).flatMap((key) => key.memberIds)
    const rows = await known(db, at, db.$client`s.subject_id in ${db.$client(members)}`)
    for (const row of rows) {
      if (!mayMeet(viewer, row)) continue
      const own = answers.get(`${at} ${row.subjectId}`)
      if (own) own.push(row)
      else answers.set(`${at} ${row.subjectId}`, [row])
    }
  }
  return keys.map(({ memberIds, knownAt }) => {
    const rows = memberIds.flatMap((id) => answers.get(`${knownAt} ${id}`) ?? [])
    return memberIds.length > 1 ? rows.sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1)) : rows
  })
}

/** Decisions by id as known now; null where there is none that the viewer may meet. */
export async function decisionsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(DecisionRow | null)[]> {
  const rows = await known(db, viewer.now, db.$client`s.decision_id in ${db.$client(ids)}`)
  const byId = new Map(rows.filter((row) => mayMeet(viewer, row)).map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The rows in quarantine that disagree with a decision and that nobody has settled yet. */
export async function conflictsOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<ConflictRow[][]> {
  const sql = db.$client
  const rows = await sql<{ id: string; decisionId: string; saidBy: string; arrived: ActFacts; stated: ActFacts }[]>`
    select q.id, q.decision_id as "decisionId", q.said_by as "saidBy", q.facts as arrived, s.facts as stated
    from quarantined_row q
    join lateral (select facts from decision_statement where decision_id = q.decision_id and known_from <= ${viewer.now}
      order by known_from desc, id desc limit 1) s on true
    where q.decision_id in ${sql(ids)} and q.known_from <= ${viewer.now}
      and not exists (select 1 from settlement where quarantine_id = q.id and known_from <= ${viewer.now})
    order by q.known_from, q.id`
  return ids.map((id) =>
    rows
      .filter((row) => row.decisionId === id)
      .flatMap((row) =>
        differences(row.stated, row.arrived).map(({ column, known, got }) => ({
          quarantineId: row.id,
          saidBy: row.saidBy,
          column,
          known,
          arrived: got,
        })),
      ),
  )
}

/** One page of unsettled quarantined rows, oldest first; one more than `first`, to tell whether there is more. */
export async function quarantinePage(
  db: Db,
  viewer: Viewer,
  first: number,
  after: string | null,
): Promise<QuarantineRow[]> {
  const sql = db.$client
  return sql<QuarantineRow[]>`
    select q.id, q.line, q.faults from quarantined_row q
    where q.said_by = ${viewer.unit ?? ''} ${after ? sql`and q.id > ${after}` : sql``}
      and not exists (select 1 from settlement where quarantine_id = q.id)
    order by q.id limit ${first + 1}`
}

/** One page of recorded acts of a template by decision id; one more than `first`. Its own unit's only, where others' are closed to the viewer. */
export async function actsPage(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  filter: { kind: 'LICENCE' | 'PENALTY'; from: string | null; to: string | null },
  first: number,
  after: string | null,
): Promise<{ id: string; facts: ActFacts }[]> {
  const sql = db.$client
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')
  const rows = await sql<{ id: string; subjectId: string; facts: ActFacts }[]>`
    select s.decision_id as id, s.subject_id as "subjectId", s.facts from decision_statement s
    where s.kind = ${filter.kind} ${after ? sql`and s.decision_id > ${after}` : sql``}
      ${ownOnly ? sql`and s.said_by = ${viewer.unit ?? ''}` : sql``}
      ${filter.from ? sql`and s.decided_on >= ${filter.from}` : sql``} ${filter.to ? sql`and s.decided_on <= ${filter.to}` : sql``}
      and s.known_from <= ${viewer.now} and not exists (select 1 from decision_statement later
        where later.decision_id = s.decision_id and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})
    order by s.decision_id limit ${first + 1}`
  met(rows.slice(0, first).map(({ subjectId }) => subjectId))
  return rows
}
