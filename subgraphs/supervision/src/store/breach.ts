import {
  type Ask,
  alone,
  type Db,
  dayOf,
  ownIds,
  raw,
  refusal,
  sql,
  stateOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import { policyUnit, provenHandler, provenSecond } from '../domain/commitments/deciders.ts'
import { commitmentFlow, isNotified } from '../domain/commitments/flow.ts'
import { stepOf } from '../domain/commitments/state.ts'
import { statedUntil } from '../domain/commitments/times.ts'
import type { CommitmentEvidenceInput } from '../generated.ts'
import type { CommitmentRow } from '../rows.ts'
import { commitmentsById, commitmentsWhere } from './commitments.ts'
import { evidenceOf } from './evidence.ts'

/** Deeds on one commitment come one after another. */
export const commitmentOf = (id: string) => `supervision.commitment ${id}`

async function rowOf(db: Db, viewer: Viewer, id: string, expected: string): Promise<CommitmentRow> {
  const [row] = await commitmentsById(db, viewer, [id])
  if (row) return row
  throw unknownId(expected)
}

/** The last day on which a commitment's subject may state its case; null where no notice was given. */
export function caseUntil({ steps }: Pick<CommitmentRow, 'steps'>): string | null {
  const notice = stepOf(steps, 'NOTICE')
  return notice && statedUntil(dayOf(notice.knownFrom))
}

/** A unit that handles a commitment says, with evidence, that it was kept, or gives notice that it was broken. */
export async function say(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  event: 'KEEP' | 'NOTICE',
  said: { id: string; evidence: CommitmentEvidenceInput; reason: string },
): Promise<void> {
  const reason = typed('reason', said.reason)
  const row = await rowOf(db, viewer, said.id, 'a commitment that your unit handles')
  provenHandler(viewer, row)
  const particulars = await evidenceOf(ask, viewer, said.evidence)
  if (row.fulfilledOn !== null && event === 'NOTICE')
    throw refusal('CONFLICT', {
      expected: 'a commitment that binds',
      got: `one that was fulfilled on ${row.fulfilledOn}`,
      todo: 'nothing is to be done',
    })
  await alone(db, commitmentOf(said.id), (tx) =>
    takeStep(tx, viewer, commitmentFlow, { caseId: said.id, event, reason, particulars }),
  )
}

/** The subject states its case; NOT_FOUND for others', CONFLICT once its time is over or it is decided. */
export async function state(db: Db, viewer: Viewer, ask: Ask, id: string, statement: string): Promise<void> {
  const reason = typed('statement', statement, 5)
  const own = await ownIds(viewer, ask)
  const row = await rowOf(db, viewer, id, 'a commitment of your own')
  if (!own.includes(row.subjectId)) throw unknownId('a commitment of your own')
  const until = caseUntil(row)
  const last = row.steps.at(-1)
  const again = last?.event === 'STATE' && last.reason === reason && last.byPerson === viewer.id
  if (!again && isNotified(stateOf(row.steps)) && until !== null && dayOf(viewer.now) > until)
    throw refusal('CONFLICT', {
      expected: `a statement by ${until}`,
      got: dayOf(viewer.now),
      todo: 'wait for the decision',
    })
  await alone(db, commitmentOf(id), (tx) =>
    takeStep(tx, viewer, commitmentFlow, { caseId: id, event: 'STATE', reason }),
  )
}

/** Finds a promise broken, or drops the notice: by another person than who gave it. TOO_EARLY while its subject may state its case. */
export async function decide(
  db: Db,
  viewer: Viewer,
  event: 'BREAK' | 'DROP',
  id: string,
  given: string,
): Promise<void> {
  const reason = typed('reason', given)
  const row = await rowOf(db, viewer, id, 'a commitment that your unit handles')
  provenSecond(viewer, row)
  const until = caseUntil(row)
  const today = dayOf(viewer.now)
  if (event === 'BREAK' && isNotified(stateOf(row.steps)) && until !== null && today <= until)
    throw refusal('TOO_EARLY', {
      expected: `a day after ${until}, the last to state one's case`,
      got: today,
      todo: 'wait, or drop the notice',
    })
  await alone(db, commitmentOf(id), (tx) => takeStep(tx, viewer, commitmentFlow, { caseId: id, event, reason }))
}

/** Commitments of which the viewer's unit has to find whether they were broken, by the day of notice. */
export async function noticedFor(db: Db, { unit, now }: Viewer, first: number): Promise<CommitmentRow[]> {
  if (unit === null) return []
  const last = raw(`(select s.state from step s where s.case_id = c.id order by s.seq desc limit 1)`)
  return commitmentsWhere(
    db,
    now,
    sql`where c.id in (select case_id from step where flow = 'COMMITMENT' and event = 'NOTICE')
      and (c.accepting_unit = ${unit} or ${unit} = ${policyUnit}) and ${last} in ('NOTIFIED', 'STATED')
      order by (select max(s.known_from) from step s where s.case_id = c.id and s.event = 'NOTICE'), c.id limit ${raw(first)}`,
  )
}
