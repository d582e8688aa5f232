import {
  type Ask,
  alone,
  type Db,
  dayOf,
  type Hands,
  newId,
  ownIds,
  sql as question,
  refusal,
  stateOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { byDueDay, decidingUnits, isObjectable, isOpenObjection, objectionFlow } from '../domain/objection.ts'
import { publicityState } from '../domain/publicity/publicity.ts'
import type { ObjectionRow } from '../rows.ts'
import { provenProofs } from './proofs.ts'
import { repairFacts } from './repair/repair.ts'

type Client = Db['$client']

/** Which of these decisions somebody has an open objection to. */
export async function disputedAmong(db: Db, ids: readonly string[]): Promise<boolean[]> {
  const rows = await db.rows<{ id: string }>(question`
    select distinct o.decision_id as id from objection o
    cross join lateral (select state from step where case_id = o.id order by seq desc limit 1) l
    where o.decision_id = any(${ids}::text[]) and l.state in ('FILED', 'ASKED')`)
  const open = new Set(rows.map(({ id }) => id))
  return ids.map((id) => open.has(id))
}

/** Objections with their steps, in the order in which `which` gives them. */
async function objectionsWhere(sql: Client, which: ReturnType<Client>): Promise<ObjectionRow[]> {
  const rows = await sql<(Omit<ObjectionRow, 'steps' | 'filedOn'> & { knownFrom: string })[]>`
    select o.id, o.decision_id as "decisionId", o.subject_id as "subjectId", o.ground, o.proofs, o.issuing_unit as "issuingUnit",
      o.recorded_by as "recordedBy", to_char(o.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from objection o ${which}`
  return (await withSteps(sql, rows)).map(({ knownFrom, ...row }) => ({
    ...row,
    filedOn: dayOf(knownFrom),
  }))
}

/** Objections to each decision, the first filed first. */
export async function objectionsTo(sql: Client, ids: readonly string[]): Promise<ObjectionRow[][]> {
  const rows = await objectionsWhere(
    sql,
    sql`where o.decision_id = any(${ids as string[]}::text[]) order by o.known_from, o.id`,
  )
  return ids.map((id) => rows.filter(({ decisionId }) => decisionId === id))
}

/** Objections that a file was handed in with, to decisions that were not repaired: after that nobody but its subject and the audit meets one. */
export const objectionsWith = (sql: Client, proof: string) =>
  objectionsWhere(
    sql,
    sql`where ${proof} = any(o.proofs) and not exists (select 1 from repaired where decision_id = o.decision_id)`,
  )

/** Objections by id, after a deed on them; null where there is none. */
export async function objectionsById(sql: Client, ids: readonly string[]): Promise<(ObjectionRow | null)[]> {
  const rows = await objectionsWhere(sql, sql`where o.id = any(${ids as string[]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Objections that were filed between two instants, with their steps. */
export const objectionsFiled = (sql: Client, from: string, to: string) =>
  objectionsWhere(sql, sql`where o.known_from >= ${from} and o.known_from <= ${to} order by o.known_from, o.id`)

/** Open objections that the viewer's unit may decide, by due day; those of one day, the first filed first. */
export async function objectionsFor(db: Db, { unit }: Viewer, first: number): Promise<ObjectionRow[]> {
  if (unit === null || !decidingUnits.includes(unit)) return []
  const sql = db.$client
  // Under one edition all of a state have the same time, so the first filed is due first: of each state that many are enough.
  const inState = (state: string) =>
    objectionsWhere(
      sql,
      sql`where o.issuing_unit <> ${unit}
        and (select state from step where case_id = o.id order by seq desc limit 1) = ${state}
        order by o.known_from, o.id limit ${first}`,
    )
  const open = (await Promise.all([inState('FILED'), inState('ASKED')])).flat()
  return byDueDay(open, (row) => ({ filedOn: row.filedOn, asked: stateOf(row.steps) === 'ASKED' })).slice(0, first)
}

/**
 * A subject objects to a decision on itself; NOT_FOUND for others', CONFLICT once it is neither shown nor used, and beside an open
 * objection of other words. The same once more gives the one that there is, also when two come at once.
 */
export async function file(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  said: { factRef: string; ground: string; proofs: readonly string[] },
): Promise<string> {
  const ground = typed('ground', said.ground, 5)
  const own = await ownIds(viewer, ask)
  const [decision] = await repairFacts(db, viewer, [said.factRef])
  if (!decision || !own.includes(decision.subjectId)) throw unknownId('a decision on yourself')
  const state = publicityState(decision, dayOf(viewer.now))
  if (!isObjectable(state))
    throw refusal('CONFLICT', {
      expected: 'a fact that is shown or used',
      got: state,
      todo: 'nothing shows it any more',
    })
  const proofs = [...new Set(said.proofs)].sort()
  await provenProofs(db, viewer, ask, proofs)
  return alone(db, `enforcement.decision ${decision.id}`, async (tx) => {
    const [standing = []] = await objectionsTo(tx, [decision.id])
    const open = standing.find((one) => isOpenObjection(stateOf(one.steps)))
    if (open && open.ground === ground && open.proofs.join() === proofs.join()) return open.id
    if (open)
      throw refusal('CONFLICT', {
        expected: 'one open objection to a decision',
        got: 'another one',
        todo: 'wait for its answer, or withdraw it',
      })
    const id = newId('ob', viewer.now)
    const issuers = await issuersOf(tx, decision.id)
    const row = {
      id,
      decision_id: decision.id,
      subject_id: decision.subjectId,
      ground,
      proofs,
      issuing_unit: issuers.units[0] ?? '',
    }
    const by = { recorded_by: issuers.persons[0] ?? null, said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into objection ${tx({ ...row, ...by })}`
    await takeStep(tx, viewer, objectionFlow, { caseId: id, event: 'FILE' })
    return id
  })
}

/** The unit that issued a decision, and every person who took a step about it or about its repair. */
export async function issuersOf(sql: Client, decisionId: string): Promise<Hands> {
  const [row] = await sql<{ unit: string; persons: string[] }[]>`
    select coalesce(d.issuing_unit, (select said_by from decision_statement where decision_id = d.id order by known_from, id limit 1)) as unit,
      array(select distinct by_person from step where case_id = d.id
        or (flow = 'REPAIR' and event <> 'APPLY' and case_id in (select id from repair where decision_id = d.id))) as persons
    from decision d where d.id = ${decisionId}`
  return { units: row ? [row.unit] : [], persons: row?.persons ?? [] }
}

/** The subject takes its objection back before it is decided. */
export async function takeBack(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const own = await ownIds(viewer, ask)
  const [row] = await objectionsById(db.$client, [id])
  if (!row || !own.includes(row.subjectId)) throw unknownId('an objection of your own')
  await takeStep(db.$client, viewer, objectionFlow, { caseId: id, event: 'WITHDRAW' })
}
