import { type Db, type Question, raw, type StepRow, sql } from '@xinlu/schema'
import type { Ordered } from '../domain/measures/allowed.ts'
import type { CauseKind, SubjectKind } from '../domain/measures/catalogue.ts'

/** A measure as it was at an instant, with its steps by then. */
export interface MeasureRow {
  id: string
  subjectId: string
  subjectKind: SubjectKind
  catalogue: string
  code: string
  edition: string
  causeKind: CauseKind
  causeId: string
  saidBy: string
  at: string
  steps: StepRow[]
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A measure `m` at an instant, with its steps by then. */
const measureAt = (at: Question) => sql`
  m.id, m.subject_id as "subjectId", m.subject_kind as "subjectKind", m.catalogue, m.code, m.edition,
  m.cause_kind as "causeKind", m.cause_id as "causeId", m.said_by as "saidBy", ${raw(utc('a.at'))} as at,
  (select coalesce(json_agg(json_build_object('caseId', t.case_id, 'seq', t.seq, 'event', t.event, 'state', t.state, 'reason', t.reason,
      'particulars', t.particulars, 'byPerson', t.by_person, 'byUnit', t.by_unit, 'knownFrom', ${raw(utc('t.known_from'))}) order by t.seq), '[]')
    from step t where t.case_id = m.id and t.known_from <= a.at) as steps
  from measure m cross join lateral (select ${at} as at) a`

/** The state of a measure `m` by an instant `a`. */
const lastState = raw(
  '(select t.state from step t where t.case_id = m.id and t.known_from <= a.at order by t.seq desc limit 1)',
)

/** Measures of some identities whose last step by an instant left them in one of these states. */
export const measuresOfIdentities = (
  db: Db,
  ids: readonly string[],
  at: string,
  states: readonly string[],
): Promise<MeasureRow[]> =>
  db.rows<MeasureRow>(sql`
    select ${measureAt(sql`${at}::timestamptz`)} where m.subject_id = any(${ids}::text[]) and m.known_from <= a.at
      and ${lastState} = any(${states}::text[]) order by m.id desc`)

/** Measures by id as they are now; null where there is none. */
export async function measuresById(db: Db, now: string, ids: readonly string[]): Promise<(MeasureRow | null)[]> {
  const rows = await db.rows<MeasureRow>(sql`
    select ${measureAt(sql`${now}::timestamptz`)} where m.id = any(${ids}::text[]) and m.known_from <= a.at`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Measures in one of these states now, of entries of some names, after a place, by id. */
export const measuresIn = (
  db: Db,
  now: string,
  states: readonly string[],
  { entries, after = null, first }: { entries: readonly string[]; after?: string | null; first: number },
): Promise<MeasureRow[]> =>
  db.rows<MeasureRow>(sql`
    select ${measureAt(sql`${now}::timestamptz`)} where m.known_from <= a.at and ${lastState} = any(${states}::text[])
      and m.catalogue || '/' || m.code = any(${entries}::text[]) and (${after}::text is null or m.id > ${after})
    order by m.id limit ${raw(first)}`)

/** The order of a measure, with its end; null before it. */
export function orderOf({
  steps,
}: Pick<MeasureRow, 'steps'>): { since: string; until: string; unit: string | null } | null {
  const step = steps.findLast(({ event }) => event === 'ORDER')
  if (!step) return null
  const { since, until } = step.particulars as { since: string; until: string }
  return { since, until, unit: step.byUnit }
}

/** A measure as its holding is found from it; one that is only proposed has no end of its own yet. */
export function orderedOf(row: MeasureRow): Ordered {
  const { since, until } = orderOf(row) ?? { since: '', until: '9999-12-31' }
  return { ...row, since, until }
}
