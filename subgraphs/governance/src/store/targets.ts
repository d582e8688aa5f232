import { alone, type Db, dayOf, newId, refusal, stateOf, stepsOf, takeStep, typed, type Viewer } from '@xinlu/schema'
import { provenLiaison, provenOther } from '../domain/plan/liaison.ts'
import { provenOffice } from '../domain/plan/office.ts'
import { targetDisputeFlow, targetFlow } from '../domain/target/flow.ts'
import { provenOpen, provenOver } from '../domain/target/terms.ts'
import type { DisputeRow, ResultRow } from '../planRows.ts'
import { planOn } from '../yearly.ts'
import { liaisonOf } from './group.ts'
import { insert } from './insert.ts'

type Client = Db['$client']

/** Results that meet a condition, latest first, with their disputes. */
async function results(sql: Client, { now }: Viewer, which: ReturnType<Client>): Promise<ResultRow[]> {
  const rows = await sql<Omit<ResultRow, 'steps' | 'disputes'>[]>`
    select id, year, content, content_hash as "contentHash", signature, key_id as "keyId", by_person as "byPerson",
      to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from target_snapshot where known_from <= ${now} and ${which} order by known_from desc, id desc`
  const disputes = await sql<(Omit<DisputeRow, 'steps'> & { snapshotId: string })[]>`
    select id, snapshot_id as "snapshotId", unit, ground, by_person as "byPerson" from target_dispute
    where snapshot_id = any(${rows.map(({ id }) => id)}::text[]) and known_from <= ${now} order by known_from, id`
  const steps = await stepsOf(
    sql,
    [...rows, ...disputes].map(({ id }) => id),
  )
  const of = (id: string) => steps.filter(({ caseId }) => caseId === id)
  return rows.map((row) => ({
    ...row,
    steps: of(row.id),
    disputes: disputes
      .filter(({ snapshotId }) => snapshotId === row.id)
      .map(({ snapshotId, ...one }) => ({ ...one, steps: of(one.id) })),
  }))
}

/** The latest result of a year that was not taken back; null for none. */
export async function standingResult(
  { $client: sql }: { $client: Client },
  viewer: Viewer,
  year: number,
): Promise<ResultRow | null> {
  const all = await results(sql, viewer, sql`year = ${year}`)
  return all.find(({ steps }) => stateOf(steps) !== 'WITHDRAWN') ?? null
}

/** One result; null for none. */
export async function resultById({ $client: sql }: Db, viewer: Viewer, id: string): Promise<ResultRow | null> {
  return (await results(sql, viewer, sql`id = ${id}`))[0] ?? null
}

async function resultHere(sql: Client, viewer: Viewer, id: string): Promise<ResultRow> {
  const [row] = await results(sql, viewer, sql`id = ${id}`)
  if (row) return row
  throw refusal('NOT_FOUND', { expected: 'a result', got: 'none', todo: 'look at the comparison' })
}

/** What is stored of a frozen result. */
export interface Frozen {
  year: number
  content: string
  contentHash: string
  signature: string
  keyId: string
}

/** Stores a frozen result; CONFLICT while another one of the year stands. */
export async function freeze(db: Db, viewer: Viewer, frozen: Frozen): Promise<string> {
  return alone(db, `target ${frozen.year}`, async (tx) => {
    const standing = await standingResult({ $client: tx }, viewer, frozen.year)
    if (standing)
      throw refusal('CONFLICT', {
        expected: `a year without a result, or one that was taken back`,
        got: `${standing.id}, ${stateOf(standing.steps)}`,
        todo: 'look at the comparison',
      })
    const id = newId('ts', viewer.now)
    const by = { saidBy: viewer.unit ?? '', byPerson: viewer.id ?? '', knownFrom: viewer.now }
    await insert({ $client: tx }, 'target_snapshot', { id, ...frozen, ...by })
    await takeStep(tx, viewer, targetFlow, { caseId: id, event: 'FREEZE' })
    return id
  })
}

/** 异议: by who answers for the viewer's unit, while the days last and the result is frozen; once for a unit. */
export async function dispute(db: Db, viewer: Viewer, id: string, given: string): Promise<void> {
  const ground = typed('reason', given)
  const unit = viewer.unit ?? ''
  await alone(db, `target result ${id}`, async (tx) => {
    const row = await resultHere(tx, viewer, id)
    provenLiaison(viewer, unit, await liaisonOf({ $client: tx }, viewer, unit))
    const same = row.disputes.find((one) => one.unit === unit)
    if (same?.ground === ground && same.byPerson === viewer.id) return
    if (same)
      throw refusal('CONFLICT', { expected: 'one dispute of a unit', got: same.id, todo: 'wait for its decision' })
    if (stateOf(row.steps) !== 'FROZEN')
      throw refusal('CONFLICT', { expected: 'a frozen result', got: stateOf(row.steps), todo: 'look at it again' })
    provenOpen(row.knownFrom, viewer.now)
    const disputeId = newId('td', viewer.now)
    const by = { saidBy: unit, byPerson: viewer.id ?? '', knownFrom: viewer.now }
    await insert({ $client: tx }, 'target_dispute', { id: disputeId, snapshotId: id, unit, ground, ...by })
    await takeStep(tx, viewer, targetDisputeFlow, { caseId: disputeId, event: 'FILE', reason: ground })
  })
}

/** Decides a dispute, by the office and nobody who had a hand in it; one that is upheld takes the result back. Gives the result's id. */
export async function decideDispute(
  db: Db,
  viewer: Viewer,
  id: string,
  uphold: boolean,
  given: string,
): Promise<string> {
  const reason = typed('reason', given)
  const person = provenOffice(viewer, planOn(dayOf(viewer.now)))
  const [found] = await db.$client<{ snapshotId: string }[]>`
    select snapshot_id as "snapshotId" from target_dispute where id = ${id} and known_from <= ${viewer.now}`
  if (!found) throw refusal('NOT_FOUND', { expected: 'a dispute', got: 'none', todo: 'look at the comparison' })
  await alone(db, `target result ${found.snapshotId}`, async (tx) => {
    const row = await resultHere(tx, viewer, found.snapshotId)
    const one = row.disputes.find((dispute) => dispute.id === id)
    provenOther(person, [row.byPerson, one?.byPerson ?? ''])
    const event = uphold ? 'UPHOLD' : 'REJECT'
    const taken = await takeStep(tx, viewer, targetDisputeFlow, { caseId: id, event, reason })
    // Of two disputes that are upheld the first has taken it back already.
    if (taken && uphold && stateOf(row.steps) === 'FROZEN')
      await takeStep(tx, viewer, targetFlow, { caseId: row.id, event: 'WITHDRAW', reason })
  })
  return found.snapshotId
}

/** 确定: by the office, once the days are over and no dispute is open. */
export async function finalise(db: Db, viewer: Viewer, id: string): Promise<void> {
  provenOffice(viewer, planOn(dayOf(viewer.now)))
  await alone(db, `target result ${id}`, async (tx) => {
    const row = await resultHere(tx, viewer, id)
    if (stateOf(row.steps) === 'FROZEN') provenOver(row.knownFrom, viewer.now)
    const open = row.disputes.filter(({ steps }) => stateOf(steps) === 'FILED')
    if (open.length > 0)
      throw refusal('CONFLICT', { expected: 'no open dispute', got: `${open.length}`, todo: 'decide them first' })
    await takeStep(tx, viewer, targetFlow, { caseId: id, event: 'FINALISE' })
  })
}
