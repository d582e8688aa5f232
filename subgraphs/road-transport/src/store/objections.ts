import {
  type Ask,
  alone,
  type Db,
  dayOf,
  filesIn,
  type Hands,
  newId,
  ownIds,
  provenFiles,
  refusal,
  stateOf,
  stepsOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { decidingUnits } from '../domain/course/decider.ts'
import { assessmentObjectionFlow } from '../domain/course/machine.ts'
import type { ObjectionRow } from '../rows.ts'
import { statementsById } from './facts.ts'
import { type LastSaid, lastSaid } from './statement.ts'

type Client = Db['$client']

/** Objections with their steps, in the order in which `which` gives them. */
async function objectionsWhere(sql: Client, which: ReturnType<Client>): Promise<ObjectionRow[]> {
  const rows = await sql<
    (Omit<ObjectionRow, 'steps' | 'filedOn' | 'proofs'> & { proofs: string[]; hashes: string[]; at: string })[]
  >`
    select o.id, o.assessment_id as "assessmentId", o.subject_id as "subjectId", o.ground, o.proofs, o.hashes,
      to_char(o.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from assessment_objection o ${which}`
  return (await withSteps(sql, rows)).map(({ at, proofs, hashes, ...row }) => ({
    ...row,
    proofs: filesIn(proofs, hashes),
    filedOn: dayOf(at),
  }))
}

/** Objections to each assessment, the first filed first. */
export async function objectionsTo(sql: Client, ids: readonly string[]): Promise<ObjectionRow[][]> {
  const rows = await objectionsWhere(
    sql,
    sql`where o.assessment_id = any(${ids as string[]}::text[]) order by o.known_from, o.id`,
  )
  return ids.map((id) => rows.filter(({ assessmentId }) => assessmentId === id))
}

/** Open objections that a file was handed in with. */
export async function openObjectionsWith(sql: Client, proof: string) {
  const rows = await objectionsWhere(sql, sql`where ${proof} = any(o.proofs)`)
  return rows.filter(({ steps }) => stateOf(steps) === 'FILED')
}

/** Objections by id; null where there is none. */
export async function objectionsById(sql: Client, ids: readonly string[]): Promise<(ObjectionRow | null)[]> {
  const rows = await objectionsWhere(sql, sql`where o.id = any(${ids as string[]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Objections that were filed between two instants, with their steps. */
export const objectionsFiled = (sql: Client, from: string, to: string) =>
  objectionsWhere(sql, sql`where o.known_from >= ${from} and o.known_from <= ${to} order by o.known_from, o.id`)

/** Open objections to an assessment. */
export async function openObjectionsTo(sql: Client, id: string): Promise<ObjectionRow[]> {
  const [rows = []] = await objectionsTo(sql, [id])
  return rows.filter(({ steps }) => stateOf(steps) === 'FILED')
}

/** Open objections that the viewer's unit may decide, the first filed first, which is due first. */
export async function objectionsFor(db: Db, { unit }: Viewer, first: number): Promise<ObjectionRow[]> {
  if (unit === null || !decidingUnits.includes(unit)) return []
  const sql = db.$client
  // Whoever took a step of the course, or stated a fact of the result that stands, decides none.
  return objectionsWhere(
    sql,
    sql`where (select state from step where case_id = o.id order by seq desc limit 1) = 'FILED'
      and not exists (select 1 from step where case_id = o.assessment_id and by_unit = ${unit})
      and not exists (select 1 from assessment_statement s join assessment_fact f on f.id = any(s.rests_on)
        where s.assessment_id = o.assessment_id and f.said_by = ${unit})
      order by o.known_from, o.id limit ${first}`,
  )
}

/** Units and persons with a hand in a result: by the steps of its course, and by the facts on which it ever rested. */
export async function handsIn(sql: Client, assessmentId: string): Promise<Hands> {
  const steps = (await stepsOf(sql, [assessmentId])).filter(({ byUnit }) => byUnit !== null)
  const [row] = await sql<{ ids: string[] }[]>`
    select array(select distinct unnest(rests_on) from assessment_statement where assessment_id = ${assessmentId}) as ids`
  const facts = await statementsById(sql, row?.ids ?? [])
  return {
    units: [...new Set([...steps.map(({ byUnit }) => byUnit as string), ...facts.map(({ saidBy }) => saidBy)])].sort(),
    persons: [...new Set([...steps.map(({ byPerson }) => byPerson), ...facts.map(({ byPerson }) => byPerson)])],
  }
}

/** Results that are shown, or stand: to others nobody objects. */
const isObjectable = ({ state }: LastSaid) => state === 'PUBLICITY' || state === 'FINAL'

/**
 * A subject objects to a result of its own, and gives the objection's id. NOT_FOUND for others', CONFLICT while it is not shown, and
 * beside an open objection of other words; the same once more gives the one that there is.
 */
export async function file(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  said: { id: string; ground: string; proofs: readonly string[] },
): Promise<string> {
  const ground = typed('ground', said.ground, 5)
  const own = await ownIds(viewer, ask)
  const found = await lastSaid(db.$client, said.id)
  if (!own.includes(found.subjectId)) throw unknownId('an assessment of your own')
  const evidence = await provenFiles(ask, said.proofs)
  const proofs = evidence.map(({ id }) => id)
  return alone(db, `road-transport.assessment ${said.id}`, async (tx) => {
    const last = await lastSaid(tx, said.id)
    const [open] = await openObjectionsTo(tx, said.id)
    if (open && open.ground === ground && open.proofs.map(({ id }) => id).join() === proofs.join()) return open.id
    if (open || !isObjectable(last))
      throw refusal('CONFLICT', {
        expected: open ? 'one open objection to a result' : 'a result that is shown or stands',
        got: open ? 'another one' : last.state,
        todo: open ? 'wait for its answer, or withdraw it' : 'wait until it is shown',
      })
    const id = newId('ob', viewer.now)
    const row = { id, assessment_id: said.id, subject_id: last.subjectId, ground, proofs }
    const by = { hashes: evidence.map(({ sha256 }) => sha256), said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into assessment_objection ${tx({ ...row, ...by })}`
    await takeStep(tx, viewer, assessmentObjectionFlow, { caseId: id, event: 'FILE' })
    return id
  })
}

/** The subject takes its objection back before it is decided. */
export async function takeBack(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const own = await ownIds(viewer, ask)
  const [row] = await objectionsById(db.$client, [id])
  if (!row || !own.includes(row.subjectId)) throw unknownId('an objection of your own')
  await alone(db, `road-transport.assessment ${row.assessmentId}`, async (tx) => {
    await takeStep(tx, viewer, assessmentObjectionFlow, { caseId: id, event: 'WITHDRAW' })
  })
}
