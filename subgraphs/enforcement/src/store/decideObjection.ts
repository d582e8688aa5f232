import { createHash } from 'node:crypto'
import { type Ask, alone, type Db, type Decider, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { correctedHash } from '../concealed.ts'
import { deciderOf, objectionFlow } from '../domain/objection.ts'
import type { ObjectionRow } from '../rows.ts'
import { type Correction, correct } from './correction.ts'
import { issuersOf, objectionsById } from './objections.ts'

type Client = Db['$client']

/** An objection by id; NOT_FOUND where there is none. */
async function known(sql: Client, id: string): Promise<ObjectionRow> {
  const [row] = await objectionsById(sql, [id])
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'an objection that your unit decides',
    got: 'none of this id',
    todo: 'look at objectionWorklist',
  })
}

/** A unit that may decide asks another one to check; the longer limit holds from then on. */
export async function askUnit(db: Db, viewer: Viewer, id: string, unit: string, asking: string): Promise<void> {
  const row = await known(db.$client, id)
  deciderOf(viewer, await issuersOf(db.$client, row.decisionId))
  if (!/^[a-z0-9-]{3,60}$/.test(unit) || unit === viewer.unit)
    throw refusal('BAD_INPUT', {
      expected: 'another unit, by its code',
      got: 'none or your own',
      todo: 'name the unit',
    })
  const reason = typed('question', asking)
  await takeStep(db.$client, viewer, objectionFlow, { caseId: id, event: 'ASK', reason, particulars: { unit } })
}

/** What is decided of an objection. */
export interface Answer {
  id: string
  uphold: boolean
  reason: string
  correction: Correction | null
}

/** Decides an objection for a viewer who had no hand in the decision; what is upheld is corrected in the same transaction. */
export async function decideAs(db: Db, viewer: Viewer, ask: Ask, answer: Answer): Promise<void> {
  const row = await known(db.$client, answer.id)
  await decide(db, viewer, ask, deciderOf(viewer, await issuersOf(db.$client, row.decisionId)), row, answer)
}

/** Only somebody proven may decide: there is no other way to a Decider than `deciderOf`. */
async function decide(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  decider: Decider,
  row: ObjectionRow,
  answer: Answer,
): Promise<void> {
  const reason = typed('reason', answer.reason)
  const { uphold, correction } = answer
  if (uphold !== (correction !== null))
    throw refusal('BAD_INPUT', {
      expected: uphold ? 'what is corrected, or that it is taken off' : 'no correction',
      got: uphold ? 'neither' : 'one',
      todo: uphold ? 'say what follows' : 'leave it out',
    })
  const event = uphold ? 'UPHOLD' : 'REJECT'
  const particulars = {
    by: decider.unit,
    ...(correction && { correction: saidOf(correction), asked: hashOf(correction) }),
  }
  const lies = { concealing: db.concealing, columns: [correctedHash] }
  await alone(db, `enforcement.decision ${row.decisionId}`, async (tx) => {
    // The same answer again ends here: judged anew, its correction would be what stands already.
    if (!(await takeStep(tx, viewer, objectionFlow, { caseId: row.id, event, reason, particulars, lies }))) return
    if (correction) await correct(tx, db.concealing, viewer, ask, row.decisionId, correction, reason)
  })
}

/** What is corrected, without the values, some of which not everybody may see. */
const saidOf = (correction: Correction) =>
  'takeOff' in correction ? '撤下公示' : [...new Set(correction.columns.map(({ column }) => column))].join('、')

/** By this an answer is known again that is sent once more. */
const hashOf = (correction: Correction) => createHash('sha256').update(JSON.stringify(correction)).digest('hex')
