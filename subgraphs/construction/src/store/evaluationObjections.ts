import {
  type Ask,
  alone,
  type Db,
  dayOf,
  filesIn,
  newId,
  ownIds,
  provenFiles,
  refusal,
  stateOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { evaluationObjectionFlow } from '../domain/course/machine.ts'
import type { EvaluationObjectionRow } from '../evaluationRows.ts'
import { type LastSaid, lastSaid } from './evaluationStatement.ts'

type Client = Db['$client']

/** Objections with their steps, in the order in which `which` gives them. */
export async function objectionsWhere(sql: Client, which: ReturnType<Client>): Promise<EvaluationObjectionRow[]> {
  const rows = await sql<
    (Omit<EvaluationObjectionRow, 'steps' | 'filedOn' | 'proofs'> & {
      proofs: string[]
      hashes: string[]
      at: string
    })[]
  >`
    select o.id, o.evaluation_id as "evaluationId", o.subject_id as "subjectId", o.ground, o.proofs, o.hashes,
      to_char(o.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from evaluation_objection o ${which}`
  return (await withSteps(sql, rows)).map(({ at, proofs, hashes, ...row }) => ({
    ...row,
    proofs: filesIn(proofs, hashes),
    filedOn: dayOf(at),
  }))
}

/** Objections to each evaluation, the first filed first. */
export async function objectionsTo(sql: Client, ids: readonly string[]): Promise<EvaluationObjectionRow[][]> {
  const rows = await objectionsWhere(
    sql,
    sql`where o.evaluation_id = any(${ids as string[]}::text[]) order by o.known_from, o.id`,
  )
  return ids.map((id) => rows.filter(({ evaluationId }) => evaluationId === id))
}

/** Open objections that a file was handed in with. */
export async function openObjectionsWith(sql: Client, proof: string) {
  const rows = await objectionsWhere(sql, sql`where ${proof} = any(o.proofs)`)
  return rows.filter(({ steps }) => stateOf(steps) === 'FILED')
}

/** Objections by id; null where there is none. */
export async function objectionsById(sql: Client, ids: readonly string[]): Promise<(EvaluationObjectionRow | null)[]> {
  const rows = await objectionsWhere(sql, sql`where o.id = any(${ids as string[]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Open objections to an evaluation. */
export async function openObjectionsTo(sql: Client, id: string): Promise<EvaluationObjectionRow[]> {
  const [rows = []] = await objectionsTo(sql, [id])
  return rows.filter(({ steps }) => stateOf(steps) === 'FILED')
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
  const found = await lastSaid(db.$client, said.id).catch(() => null)
  if (!found || !own.includes(found.subjectId)) throw unknownId('an evaluation of your own')
  const evidence = await provenFiles(ask, said.proofs)
  const proofs = evidence.map(({ id }) => id)
  return alone(db, `construction.evaluation ${said.id}`, async (tx) => {
    const last = await lastSaid(tx, said.id)
    const [open] = await openObjectionsTo(tx, said.id)
    if (open && open.ground === ground && open.proofs.map(({ id }) => id).join() === proofs.join()) return open.id
    if (open || !isObjectable(last))
      throw refusal('CONFLICT', {
        expected: open ? 'one open objection to a result' : 'a result that is shown or stands',
        got: open ? 'another one' : last.state,
        todo: open ? 'wait for its answer, or withdraw it' : 'wait until it is shown',
      })
    const id = newId('eo', viewer.now)
    const row = { id, evaluation_id: said.id, subject_id: last.subjectId, ground, proofs }
    const by = { hashes: evidence.map(({ sha256 }) => sha256), said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into evaluation_objection ${tx({ ...row, ...by })}`
    await takeStep(tx, viewer, evaluationObjectionFlow, { caseId: id, event: 'FILE' })
    return id
  })
}

/** The subject takes its objection back before it is decided. */
export async function takeBack(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const own = await ownIds(viewer, ask)
  const [row] = await objectionsById(db.$client, [id])
  if (!row || !own.includes(row.subjectId)) throw unknownId('an objection of your own')
  await alone(db, `construction.evaluation ${row.evaluationId}`, async (tx) => {
    await takeStep(tx, viewer, evaluationObjectionFlow, { caseId: id, event: 'WITHDRAW' })
  })
}
