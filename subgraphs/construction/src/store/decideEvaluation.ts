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
import { evaluationFlow, evaluationObjectionFlow } from '../domain/course/machine.ts'
import type { EvaluationObjectionRow } from '../evaluationRows.ts'
import { correctSection, type SectionCorrection } from './correctSection.ts'
import { handsIn } from './evaluationHands.ts'
import { objectionsById } from './evaluationObjections.ts'
import { type LastSaid, lastSaid, resultOf, say } from './evaluationStatement.ts'
import { gradeOfYear } from './finalGrades.ts'
import { foundAt } from './found.ts'
import { stateFinal } from './provinceAnswers.ts'
import { builderOf } from './subjects.ts'
import { within } from './within.ts'

type Client = Db['$client']

/** What is said of a conduct from now on; what is null stays. */
export interface Correction {
  factId: string
  struck: boolean
  times: number | null
  correctedOn: string | null
}

/** What is decided of an objection. */
export interface Answer {
  id: string
  uphold: boolean
  reason: string
  corrections: readonly Correction[]
  sections: readonly SectionCorrection[]
}

/** Decides an objection for a viewer with no hand in the result; what is upheld corrects facts, and the result follows from them. */
export async function decideAs(db: Db, viewer: Viewer, ask: Ask, answer: Answer): Promise<void> {
  const [row] = await objectionsById(db.$client, [answer.id])
  if (!row)
    throw refusal('NOT_FOUND', {
      expected: 'an objection that your unit decides',
      got: 'none of this id',
      todo: 'look at evaluationObjectionWorklist',
    })
  const decided = row.steps.some(({ byPerson, event }) => event !== 'FILE' && byPerson === viewer.id)
  const hands = await handsIn(db.$client, row.evaluationId)
  // Who decided it has had a hand in the result since: the same answer sent again is known by its step.
  const before = decided ? { units: hands.units.filter((one) => one !== viewer.unit), persons: [] } : hands
  const decider = deciderOf(viewer, before)
  const { memberIds } = await builderOf(ask, row.subjectId)
  await decide(db, viewer, memberIds, decider, row, answer)
}

/** Only somebody proven may decide: there is no other way to a Decider than `deciderOf`. */
async function decide(
  db: Db,
  viewer: Viewer,
  memberIds: readonly string[],
  decider: Decider,
  row: EvaluationObjectionRow,
  { uphold, corrections, sections, reason: given }: Answer,
): Promise<void> {
  const reason = typed('reason', given)
  const many = corrections.length + sections.length
  if (uphold !== many > 0)
    throw refusal('BAD_INPUT', {
      expected: uphold ? 'which facts are corrected' : 'no correction',
      got: uphold ? 'none' : `${many}`,
      todo: uphold ? 'say what is so' : 'leave them out',
    })
  const event = uphold ? 'UPHOLD' : 'REJECT'
  const facts = [...corrections.map(({ factId }) => factId), ...sections.map(({ contractId }) => contractId)]
  const asked = hashOf(sections.length > 0 ? [corrections, sections] : corrections)
  const particulars = { by: decider.unit, ...(uphold && { facts, asked }) }
  await alone(db, `construction.evaluation ${row.evaluationId}`, async (tx) => {
    const taking = { caseId: row.id, event, reason, particulars }
    if (!(await takeStep(tx, viewer, evaluationObjectionFlow, taking)) || !uphold) return
    const last = await lastSaid(tx, row.evaluationId)
    for (const correction of corrections) await correct(tx, viewer, last, correction, reason)
    for (const section of sections) await correctSection(tx, viewer, last, section)
    await follow(within(db, tx), viewer, memberIds, last, reason)
  })
}

const bad = (expected: string, got: string, todo: string) =>
  refusal('BAD_INPUT', { expected, got: got.slice(0, 40), todo })

/** A conduct as it is said now. */
interface Said {
  id: string
  conductId: string
  saidBy: string
  occurredOn: string
  times: number
  correctedOn: string | null
  struckOn: string | null
}

/** Says a conduct of the result otherwise; BAD_INPUT for a fact on which it does not rest, and where nothing is otherwise. */
async function correct(
  sql: Client,
  viewer: Viewer,
  { restsOn }: LastSaid,
  { factId, struck, times, correctedOn }: Correction,
  reason: string,
): Promise<void> {
  const [named] = await conductSaid(sql, factId)
  // No batch of its source comes between.
  await sql`select pg_advisory_xact_lock(hashtext(${`construction.facts ${named?.saidBy ?? ''}`}))`
  const before = (await conductSaid(sql, factId)).at(-1)
  if (!before || !restsOn?.includes(factId))
    throw bad('a conduct on which the result rests', factId, 'name it as the explanation does')
  const today = dayOf(viewer.now)
  if (times !== null && !(Number.isInteger(times) && times >= 1 && times <= 999))
    throw bad('times from 1 to 999', `${times}`, 'strike it, or say how often')
  if (correctedOn !== null && (correctedOn < before.occurredOn || correctedOn > today))
    throw bad(`a day from ${before.occurredOn} to ${today}`, correctedOn, 'correct it')
  const now = {
    times: times ?? before.times,
    corrected_on: correctedOn ?? before.correctedOn,
    struck_on: struck ? today : before.struckOn,
  }
  if (hashOf(Object.values(now)) === hashOf([before.times, before.correctedOn, before.struckOn]))
    throw bad('a conduct that is said otherwise', factId, 'say what is corrected')
  // A number that counts up, so that of two statements of one instant the later one stands.
  const number = 1 + Number(before.id.split('_').at(-1) ?? 0)
  const by = { said_by: viewer.unit, by_person: viewer.id ?? '', known_from: viewer.now }
  const said = { id: `${before.conductId}_${String(number).padStart(4, '0')}`, ...now, ...by }
  const whole = { ...said, ...(struck && { struck_reason: reason }) }
  await sql`insert into conduct_statement select (jsonb_populate_record(s, ${JSON.stringify(whole)}::text::jsonb)).* from conduct_statement s
    where s.id = ${before.id}`
}

/** Everything that was said of the conduct of a statement, the first first. */
const conductSaid = (sql: Client, statement: string) => sql<Said[]>`
  select s.id, s.conduct_id as "conductId", s.said_by as "saidBy", s.occurred_on as "occurredOn", s.times,
    s.corrected_on as "correctedOn", s.struck_on as "struckOn"
  from conduct_statement named join conduct_statement s using (conduct_id)
  where named.id = ${statement} order by s.known_from, s.id`

/** The result of the facts as they are said now, as a further statement of the same evaluation; a grade that the province set stays its own. */
async function follow(
  db: Db,
  viewer: Viewer,
  memberIds: readonly string[],
  last: LastSaid,
  reason: string,
): Promise<void> {
  const sql = db.$client
  const { id, role, year, state } = last
  const found = await foundAt(db, { memberIds, role, year, at: viewer.now })
  const isSet = last.grade !== last.foundGrade
  const result = resultOf(found)
  const standing = { ...last, ...result, ...(isSet && { grade: last.grade, directD: last.directD }) }
  const event = state === 'FINAL' ? 'CORRECT' : 'REVISE'
  const particulars = { score: standing.score, grade: standing.grade, restsOn: found.restsOn }
  await takeStep(sql, viewer, evaluationFlow, { caseId: id, event, reason, particulars })
  await say(sql, viewer, standing)
  if (state !== 'FINAL') return
  const since = (await gradeOfYear(sql, { ...last, memberIds }))?.validFrom ?? last.validFrom
  await stateFinal(sql, viewer, memberIds, standing, since)
}
