import {
  type Ask,
  type Db,
  dayOf,
  newId,
  ownIds,
  refusal,
  stateOf,
  takeStep,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import { type Brought, blockersOf } from '../../domain/repair/repair.ts'
import { isOpen, repairFlow } from '../../domain/repair/repairFlow.ts'
import type { Application, DecisionRow, RepairRow } from '../../rows.ts'
import { commitmentOf } from '../commitments.ts'
import { decisionsById } from '../decisions.ts'
import { provenProofs } from '../proofs.ts'
import { handled, lastApplications } from './applications.ts'

type Client = Db['$client']

/** Decisions with all that a repair is found from, whatever the fetch asks of them. */
export function repairFacts(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(DecisionRow | null)[]> {
  const asked = new Set([...db.asked, 'Decision.repair'])
  return decisionsById(Object.assign(Object.create(db) as Db, { asked }), viewer, ids)
}

/** What a subject applies with. */
export interface Applying {
  decisionId: string
  commitmentId: string
  proofs: readonly string[]
}

const conflict = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })

/**
 * A subject applies for the repair of its own decision; NOT_FOUND for others'. While something stands in the way, that is the
 * answer and nothing is recorded. The same once more gives the application that there is; another beside it is CONFLICT.
 */
export async function applyFor(db: Db, viewer: Viewer, ask: Ask, applying: Applying): Promise<RepairRow> {
  const { decisionId, commitmentId } = applying
  const own = await ownIds(viewer, ask)
  const [decision] = await repairFacts(db, viewer, [decisionId])
  if (!decision || !own.includes(decision.subjectId)) throw unknownId('a decision on yourself')
  const proofs = [...new Set(applying.proofs)].sort()
  const [last] = await lastApplications(db.$client, [decisionId])
  const open = last && sameOpen(last, { ...applying, proofs })
  if (open) return { decisionId, decision, application: open, brought: null }
  const brought: Brought = { proofs: proofs.length > 0, commitment: commitmentId.trim() !== '' }
  if (blockersOf(decision, dayOf(viewer.now), brought).length > 0)
    return { decisionId, decision, application: null, brought }
  await provenProofs(db, viewer, ask, proofs)
  await assertCommitted(ask, own, applying)
  await db.$client.begin((sql) => record(sql as unknown as Client, viewer, decision.subjectId, { ...applying, proofs }))
  const [application = null] = await lastApplications(db.$client, [decisionId])
  return { decisionId, decision, application, brought: null }
}

/** The application that is open, where it is the same; null where none is open; CONFLICT for another one. */
function sameOpen(last: Application, { commitmentId, proofs }: Applying): Application | null {
  if (!isOpen(stateOf(last.steps))) return null
  const same = last.commitmentId === commitmentId && last.proofs.join(' ') === proofs.join(' ')
  if (same) return last
  throw conflict('no second application beside an open one', 'another one', 'wait for its end')
}

/** The commitment must be the subject's own, made for this repair, and still bind. */
async function assertCommitted(
  ask: Ask,
  own: readonly string[],
  { decisionId, commitmentId }: Applying,
): Promise<void> {
  const commitment = await commitmentOf(ask, commitmentId)
  if (!commitment || !own.includes(commitment.subjectId)) throw unknownId('a commitment of your own')
  const { kind, about, fulfilledOn } = commitment
  if (kind === 'REPAIR' && about === decisionId && fulfilledOn === null) return
  throw conflict('a commitment made for the repair of this decision', 'another one', 'make one about this decision')
}

/** Two who apply at once wait for each other, so that one of them sees the other's application. */
async function record(sql: Client, viewer: Viewer, subjectId: string, applying: Applying): Promise<void> {
  const { decisionId, commitmentId, proofs } = applying
  await sql`select pg_advisory_xact_lock(hashtext(${`repair ${decisionId}`}))`
  const [last] = await lastApplications(sql, [decisionId])
  if (last && sameOpen(last, applying)) return
  const id = newId('rp', viewer.now)
  const row = {
    id,
    decision_id: decisionId,
    subject_id: subjectId,
    commitment_id: commitmentId,
    proofs: [...proofs],
    said_by: viewer.id ?? '',
    known_from: viewer.now,
  }
  await sql`insert into repair ${sql(row)}`
  await takeStep(sql, viewer, repairFlow, { caseId: id, event: 'APPLY' })
}

/** A unit takes an application on, or turns it away with its reason; CONFLICT where somebody was faster. */
export async function accept(db: Db, viewer: Viewer, id: string, accepts: boolean, reason: string): Promise<void> {
  await handled(db, viewer, id)
  const event = accepts ? 'ACCEPT' : 'TURN_AWAY'
  await db.$client.begin((sql) =>
    takeStep(sql as unknown as Client, viewer, repairFlow, { caseId: id, event, ...(reason && { reason }) }),
  )
}
