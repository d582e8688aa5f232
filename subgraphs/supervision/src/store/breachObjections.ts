import {
  type Ask,
  alone,
  type Db,
  dayOf,
  newId,
  ownIds,
  refusal,
  stateOf,
  stepsOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { deciderOf, decidingUnits } from '../domain/commitments/deciders.ts'
import { breachObjectionFlow, commitmentFlow } from '../domain/commitments/flow.ts'
import type { BreachObjectionRow } from '../rows.ts'
import { commitmentOf } from './breach.ts'
import { commitmentsById } from './commitments.ts'
import { proofsOf } from './evidence.ts'

type Client = Db['$client']

/** Objections with their steps, in the order in which `which` gives them. */
async function objectionsWhere(sql: Client, which: ReturnType<Client>): Promise<BreachObjectionRow[]> {
  const rows = await sql<(Omit<BreachObjectionRow, 'steps' | 'filedOn'> & { knownFrom: string })[]>`
    select o.id, o.commitment_id as "commitmentId", o.subject_id as "subjectId", o.ground, o.proofs,
      to_char(o.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from commitment_objection o ${which}`
  return (await withSteps(sql, rows)).map(({ knownFrom, ...row }) => ({
    ...row,
    filedOn: dayOf(knownFrom),
  }))
}

/** Objections to the findings about some commitments, the first filed first. */
export async function objectionsTo(sql: Client, ids: readonly string[]): Promise<BreachObjectionRow[][]> {
  const rows = await objectionsWhere(
    sql,
    sql`where o.commitment_id = any(${ids as string[]}::text[]) order by o.known_from, o.id`,
  )
  return ids.map((id) => rows.filter(({ commitmentId }) => commitmentId === id))
}

/** Open objections that a file was handed in with. */
export async function openObjectionsWith(sql: Client, proof: string) {
  const rows = await objectionsWhere(sql, sql`where ${proof} = any(o.proofs)`)
  return rows.filter(({ steps }) => stateOf(steps) === 'FILED')
}

/** Objections by id; null where there is none. */
export async function objectionsById(sql: Client, ids: readonly string[]): Promise<(BreachObjectionRow | null)[]> {
  const rows = await objectionsWhere(sql, sql`where o.id = any(${ids as string[]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Every objection that was filed in a stretch of days, with its steps. */
export const objectionsFiled = (sql: Client, from: string, before: string) =>
  objectionsWhere(sql, sql`where o.known_from >= ${from} and o.known_from < ${before} order by o.known_from, o.id`)

/** Open objections that the viewer's unit may decide, the first filed first, which is due first. */
export async function objectionsFor(db: Db, { unit }: Viewer, first: number): Promise<BreachObjectionRow[]> {
  if (unit === null || !decidingUnits.includes(unit)) return []
  const sql = db.$client
  return objectionsWhere(
    sql,
    sql`where (select state from step where case_id = o.id order by seq desc limit 1) = 'FILED'
      and not exists (select 1 from step where case_id = o.commitment_id and event <> 'SIGN' and by_unit = ${unit})
      order by o.known_from, o.id limit ${first}`,
  )
}

/** A subject objects to a finding about itself, and gets the objection's id; the same once more is the one that there is. */
export async function file(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  said: { id: string; ground: string; proofs: readonly string[] },
): Promise<string> {
  const ground = typed('ground', said.ground, 5)
  const own = await ownIds(viewer, ask)
  const [row] = await commitmentsById(db, viewer, [said.id])
  if (!row || !own.includes(row.subjectId)) throw unknownId('a commitment of your own')
  const files = await proofsOf(ask, said.proofs)
  return alone(db, commitmentOf(said.id), async (tx) => {
    const steps = await stepsOf(tx, [said.id])
    const [standing = []] = await objectionsTo(tx, [said.id])
    const open = standing.find((one) => stateOf(one.steps) === 'FILED')
    if (open && open.ground === ground && open.proofs.join() === files.proofs.join()) return open.id
    if (open || stateOf(steps) !== 'BROKEN')
      throw refusal('CONFLICT', {
        expected: open ? 'one open objection to a finding' : 'a finding that stands',
        got: open ? 'another one' : 'none',
        todo: open ? 'wait for its answer, or withdraw it' : 'nothing is to be objected to',
      })
    const id = newId('co', viewer.now)
    const row_ = { id, commitment_id: said.id, subject_id: row.subjectId, ground, ...files }
    await tx`insert into commitment_objection ${tx({ ...row_, said_by: viewer.id ?? '', known_from: viewer.now })}`
    await takeStep(tx, viewer, breachObjectionFlow, { caseId: id, event: 'FILE' })
    return id
  })
}

/** The subject takes its objection back before it is decided. */
export async function takeBack(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const own = await ownIds(viewer, ask)
  const [row] = await objectionsById(db.$client, [id])
  if (!row || !own.includes(row.subjectId)) throw unknownId('an objection of your own')
  await alone(db, commitmentOf(row.commitmentId), (tx) =>
    takeStep(tx, viewer, breachObjectionFlow, { caseId: id, event: 'TAKE_BACK' }),
  )
}

/** Decides an objection, for a viewer with no hand in the finding; what is upheld annuls it in the same transaction. */
export async function decideObjection(
  db: Db,
  viewer: Viewer,
  { id, uphold, reason: given }: { id: string; uphold: boolean; reason: string },
): Promise<void> {
  const reason = typed('reason', given)
  const [row] = await objectionsById(db.$client, [id])
  if (!row) throw unknownId('an objection that your unit decides')
  const [about] = await commitmentsById(db, viewer, [row.commitmentId])
  if (!about) throw unknownId('an objection that your unit decides')
  // Who upheld it annulled the finding: the same answer sent again is known by its step.
  const steps = about.steps.filter(({ event }) => event !== 'ANNUL')
  const decider = deciderOf(viewer, { ...about, steps })
  const event = uphold ? 'UPHOLD' : 'REJECT'
  await alone(db, commitmentOf(row.commitmentId), async (tx) => {
    const particulars = { by: decider.unit }
    if (!(await takeStep(tx, viewer, breachObjectionFlow, { caseId: id, event, reason, particulars })) || !uphold)
      return
    await takeStep(tx, viewer, commitmentFlow, { caseId: row.commitmentId, event: 'ANNUL', reason })
  })
}
