import {
  alone,
  type Db,
  dayOf,
  hashOf,
  newId,
  refusal,
  stateOf,
  takeStep,
  typed,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { provenLiaison, provenOther } from '../domain/plan/liaison.ts'
import { provenOffice } from '../domain/plan/office.ts'
import { handedIn, reportFlow } from '../domain/report/flow.ts'
import type { ReportRow } from '../planRows.ts'
import { planOn } from '../yearly.ts'
import { liaisonOf } from './group.ts'
import { insert } from './insert.ts'

type Client = Db['$client']

/** Reports that meet a condition, latest first. */
async function reports(sql: Client, { now }: Viewer, which: ReturnType<Client>): Promise<ReportRow[]> {
  const rows = await sql<Omit<ReportRow, 'steps'>[]>`
    select id, unit, period, lines, content_hash as "contentHash", by_person as "byPerson",
      to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from unit_report where known_from <= ${now} and ${which}`
  return withSteps(sql, rows)
}

/** One report; null for none. */
export async function reportById({ $client: sql }: Db, viewer: Viewer, id: string): Promise<ReportRow | null> {
  return (await reports(sql, viewer, sql`id = ${id}`))[0] ?? null
}

/** Reports of one unit or of all, latest first. */
export function reportsLatest({ $client: sql }: Db, viewer: Viewer, unit: string | null, first: number) {
  return reports(
    sql,
    viewer,
    sql`${unit === null ? sql`true` : sql`unit = ${unit}`} order by known_from desc, id desc limit ${first}`,
  )
}

/** Reports that were handed in: signed, or standing although disputed; by unit, with the instant of that. */
export async function handedInOf(
  { $client: sql }: Db,
  { now }: Viewer,
): Promise<{ unit: string; period: string; at: string }[]> {
  return sql<{ unit: string; period: string; at: string }[]>`
    select unit, period, to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from unit_report r join step s on s.case_id = r.id and s.state = any(${handedIn}::text[]) and s.known_from <= ${now}
    order by s.known_from`
}

/** The report of a unit and period that was not taken back; null for none. */
export async function standingReport(
  { $client: sql }: { $client: Client },
  viewer: Viewer,
  unit: string,
  period: string,
): Promise<ReportRow | null> {
  const all = await reports(sql, viewer, sql`unit = ${unit} and period = ${period} order by known_from desc, id desc`)
  return all.find(({ steps }) => stateOf(steps) !== 'WITHDRAWN') ?? null
}

/** Makes a report of a unit and period; where one stands already, that one is the answer. */
export async function makeReport(
  db: Db,
  viewer: Viewer,
  { unit, period, lines }: { unit: string; period: string; lines: readonly string[] },
): Promise<string> {
  return alone(db, `unit report ${unit} ${period}`, async (tx) => {
    const known = await standingReport({ $client: tx }, viewer, unit, period)
    if (known) return known.id
    const id = newId('ur', viewer.now)
    await insert({ $client: tx }, 'unit_report', {
      ...{ id, unit, period, lines, contentHash: hashOf({ unit, period, lines }) },
      ...{ saidBy: viewer.unit ?? '', byPerson: viewer.id ?? '', knownFrom: viewer.now },
    })
    await takeStep(tx, viewer, reportFlow, { caseId: id, event: 'MAKE' })
    return id
  })
}

async function reportHere(sql: Client, viewer: Viewer, id: string): Promise<ReportRow> {
  const [row] = await reports(sql, viewer, sql`id = ${id}`)
  if (row) return row
  throw refusal('NOT_FOUND', { expected: 'a report', got: 'none', todo: 'look at the list of reports' })
}

/** 签收 or 异议, by who answers for the unit on this day. */
export async function answerReport(
  db: Db,
  viewer: Viewer,
  id: string,
  event: 'SIGN' | 'DISPUTE',
  given?: string,
): Promise<void> {
  const reason = given === undefined ? undefined : typed('reason', given)
  await alone(db, `report ${id}`, async (tx) => {
    const { unit } = await reportHere(tx, viewer, id)
    provenLiaison(viewer, unit, await liaisonOf({ $client: tx }, viewer, unit))
    await takeStep(tx, viewer, reportFlow, { caseId: id, event, ...(reason !== undefined && { reason }) })
  })
}

/** Decides a dispute: by the office, and by nobody who made the report or disputed it. */
export async function decideReport(db: Db, viewer: Viewer, id: string, uphold: boolean, given: string): Promise<void> {
  const reason = typed('reason', given)
  const person = provenOffice(viewer, planOn(dayOf(viewer.now)))
  await alone(db, `report ${id}`, async (tx) => {
    const { steps } = await reportHere(tx, viewer, id)
    provenOther(
      person,
      steps.filter(({ event }) => event === 'MAKE' || event === 'DISPUTE').map(({ byPerson }) => byPerson),
    )
    await takeStep(tx, viewer, reportFlow, { caseId: id, event: uphold ? 'UPHOLD' : 'REJECT', reason })
  })
}
