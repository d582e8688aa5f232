import { type Db, dayOf, refusal, stateOf, stepsOf, type Viewer } from '@xinlu/schema'
import { caseDesk, handlesRepair, isOpen, repairFlow } from '../../domain/repair/repairFlow.ts'
import type { Application } from '../../rows.ts'
import { overdueSince, targetsOfRepairs } from './propagation.ts'

type Client = Db['$client']
type Stored = Omit<Application, 'steps' | 'targets' | 'appliedOn'> & { knownFrom: string }

/** Applications with their steps and targets, in the order in which `which` gives them. */
export async function applicationsWhere(sql: Client, which: ReturnType<Client>): Promise<Application[]> {
  const rows = await sql<Stored[]>`
    select r.id, r.decision_id as "decisionId", r.subject_id as "subjectId", r.commitment_id as "commitmentId", r.proofs,
      to_char(r.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom",
      d.issuing_unit as "issuingUnit"
    from repair r join decision d on d.id = r.decision_id ${which}`
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [steps, targets] = await Promise.all([stepsOf(sql, ids), targetsOfRepairs(sql, ids)])
  return rows.map(({ knownFrom, ...row }) => ({
    ...row,
    appliedOn: dayOf(knownFrom),
    steps: steps.filter(({ caseId }) => caseId === row.id),
    targets: targets.filter(({ repairId }) => repairId === row.id),
  }))
}

/**
 * The application about each decision that is open, or else the one that ended last; null where nobody has applied. Whoever may meet the
 * decision may know of it.
 */
export async function lastApplications(sql: Client, decisionIds: readonly string[]): Promise<(Application | null)[]> {
  const found = await applicationsWhere(
    sql,
    sql`where r.decision_id = any(${decisionIds as string[]}::text[])
      order by (select max(known_from) from step where case_id = r.id), r.id`,
  )
  return decisionIds.map((id) => {
    const about = found.filter(({ decisionId }) => decisionId === id)
    return about.find(({ steps }) => isOpen(stateOf(steps))) ?? about.at(-1) ?? null
  })
}

/** Applications by id, after a deed on them; null where there is none. */
export async function applicationsById(sql: Client, ids: readonly string[]): Promise<(Application | null)[]> {
  const found = await applicationsWhere(sql, sql`where r.id = any(${ids as string[]}::text[])`)
  const byId = new Map(found.map((one) => [one.id, one]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** An application that the viewer's unit handles; NOT_FOUND for any other, so that it looks like none. */
export async function handled(db: Db, viewer: Viewer, id: string): Promise<Application> {
  const sql = db.$client
  const [row] = await applicationsWhere(sql, sql`where r.id = ${id}`)
  const handles = viewer.purpose === 'STATUTORY_SUPERVISION' && handlesRepair(viewer.unit, row?.issuingUnit ?? null)
  if (row && handles) return row
  throw refusal('NOT_FOUND', {
    expected: 'an application for repair that your unit handles',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** Applications that wait for the viewer's unit, oldest first, and so by due day; none for who handles none. */
export async function waitingFor(db: Db, { unit, purpose }: Viewer, first: number): Promise<Application[]> {
  if (unit === null || purpose !== 'STATUTORY_SUPERVISION') return []
  const sql = db.$client
  return applicationsWhere(
    sql,
    sql`where ${handlesRepair(unit, null) ? sql`true` : sql`d.issuing_unit = ${unit}`}
      and (select state from step where case_id = r.id order by seq desc limit 1) <> all(${[...repairFlow.ends]}::text[])
    order by r.known_from, r.id limit ${first}`,
  )
}

/** Repairs that have not reached a target by its day: for the case desk and the audit, longest overdue first; none for others. */
export async function overdueRepairs(db: Db, viewer: Viewer, first: number): Promise<Application[]> {
  const { purpose, unit, now } = viewer
  if (purpose !== 'AUDIT' && !(purpose === 'STATUTORY_SUPERVISION' && unit === caseDesk)) return []
  const sql = db.$client
  return applicationsWhere(
    sql,
    sql`join (${overdueSince(sql, dayOf(now))}) o on o."repairId" = r.id order by o.since, r.id limit ${first}`,
  )
}
