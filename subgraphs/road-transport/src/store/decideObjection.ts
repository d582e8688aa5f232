import {
  type Ask,
  alone,
  type Db,
  type Decider,
  dayOf,
  hashOf,
  refusal,
  takeStep,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { deciderOf } from '../domain/course/decider.ts'
import { packOf } from '../domain/course/explained.ts'
import { assessmentFlow, assessmentObjectionFlow } from '../domain/course/machine.ts'
import { factSaid } from '../domain/course/saidFact.ts'
import type { ObjectionRow } from '../rows.ts'
import { type StandingFact, statementsById, statementsOf } from './facts.ts'
import { foundNow } from './judged.ts'
import { handsIn, objectionsById } from './objections.ts'
import { holdBatches, sayOtherwise } from './stateFacts.ts'
import { type LastSaid, lastSaid, say } from './statement.ts'
import { subjectOf } from './subjects.ts'

type Client = Db['$client']

/** What is said of a fact from now on; what is null stays. */
export interface Correction {
  factId: string
  withdrawn: boolean
  quantity: string | null
  particulars: readonly { name: string; value: string }[] | null
  correctedOn: string | null
}

/** What is decided of an objection. */
export interface Answer {
  id: string
  uphold: boolean
  reason: string
  corrections: readonly Correction[]
}

/** Decides an objection for a viewer with no hand in the result; what is upheld corrects facts, and the result follows from them. */
export async function decideAs(db: Db, viewer: Viewer, ask: Ask, answer: Answer): Promise<void> {
  const [row] = await objectionsById(db.$client, [answer.id])
  if (!row)
    throw refusal('NOT_FOUND', {
      expected: 'an objection that your unit decides',
      got: 'none of this id',
      todo: 'look at assessmentObjectionWorklist',
    })
  const decided = row.steps.some(({ byPerson, event }) => event !== 'FILE' && byPerson === viewer.id)
  const hands = await handsIn(db.$client, row.assessmentId)
  // Who decided it has had a hand in the result since: the same answer sent again is known by its step.
  const before = decided ? { ...hands, units: hands.units.filter((one) => one !== viewer.unit), persons: [] } : hands
  const { memberIds } = await subjectOf(ask, row.subjectId)
  await decide(db, viewer, memberIds, deciderOf(viewer, before), row, answer)
}

/** Only somebody proven may decide: there is no other way to a Decider than `deciderOf`. */
async function decide(
  db: Db,
  viewer: Viewer,
  subjectIds: readonly string[],
  decider: Decider,
  row: ObjectionRow,
  { uphold, corrections, reason: given }: Answer,
): Promise<void> {
  const reason = typed('reason', given)
  if (uphold !== corrections.length > 0)
    throw refusal('BAD_INPUT', {
      expected: uphold ? 'which facts are corrected' : 'no correction',
      got: uphold ? 'none' : `${corrections.length}`,
      todo: uphold ? 'say what is so' : 'leave them out',
    })
  const event = uphold ? 'UPHOLD' : 'REJECT'
  const facts = corrections.map(({ factId }) => factId)
  const particulars = { by: decider.unit, ...(uphold && { facts, asked: hashOf(corrections) }) }
  await alone(db, `road-transport.assessment ${row.assessmentId}`, async (tx) => {
    if (!(await takeStep(tx, viewer, assessmentObjectionFlow, { caseId: row.id, event, reason, particulars }))) return
    if (!uphold) return
    const last = await lastSaid(tx, row.assessmentId)
    const rests = await statementsById(tx, last.restsOn ?? [])
    for (const correction of corrections) await correct(tx, viewer, last, rests, correction)
    await follow(tx, viewer, subjectIds, last, reason)
  })
}

/** Says a fact of the result otherwise; BAD_INPUT for a fact on which it does not rest, and where nothing is otherwise. */
async function correct(
  sql: Client,
  viewer: Viewer,
  { scheme, year }: LastSaid,
  rests: readonly StandingFact[],
  correction: Correction,
): Promise<void> {
  const bad = (expected: string, todo: string) =>
    refusal('BAD_INPUT', { expected, got: correction.factId.slice(0, 40), todo })
  if (!rests.some(({ id }) => id === correction.factId))
    throw bad('a fact on which the result rests', 'name it as the explanation does')
  const [first] = await statementsOf(sql, [correction.factId])
  await holdBatches(sql, first?.saidBy ?? '')
  const before = (await statementsOf(sql, [correction.factId])).at(-1)
  if (!before) throw bad('a fact that is said', 'look at the explanation')
  const written = {
    kind: before.kind,
    occurredOn: before.occurredOn,
    quantity: correction.quantity ?? before.quantity,
    particulars:
      correction.particulars ??
      Object.entries(before.particulars).map(([name, value]) => ({ name, value: String(value) })),
    correctedOn: correction.correctedOn ?? before.correctedOn,
  }
  const said = factSaid(written, packOf(scheme, year), dayOf(viewer.now))
  const now = { ...before, ...said, correctedOn: written.correctedOn, withdrawn: correction.withdrawn }
  if (hashOf([now.quantity, now.particulars, now.correctedOn, now.withdrawn]) === hashOf(ofFact(before)))
    throw bad('a fact that is said otherwise', 'say what is corrected')
  await sayOtherwise(sql, viewer, before, now)
}

const ofFact = ({ quantity, particulars, correctedOn, withdrawn }: StandingFact) => [
  quantity,
  particulars,
  correctedOn,
  withdrawn,
]

/** The result of the facts as they are said now, as a further statement of the same assessment. */
async function follow(
  sql: Client,
  viewer: Viewer,
  subjectIds: readonly string[],
  last: LastSaid,
  reason: string,
): Promise<void> {
  const found = await foundNow(sql, viewer, { subjectIds, scheme: last.scheme, year: last.year })
  const event = last.state === 'FINAL' ? 'CORRECT' : 'REVISE'
  const particulars = { score: found.finding.total, grade: found.finding.grade, restsOn: found.restsOn }
  await takeStep(sql, viewer, assessmentFlow, { caseId: last.id, event, reason, particulars })
  await say(sql, viewer, { ...last, found }, last)
}
