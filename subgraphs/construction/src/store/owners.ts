import { type Ask, alone, type Db, dayOf, newId, ownIds, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { countyAuthority, reportDueOn } from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { evaluationFlow } from '../domain/course/machine.ts'
import { performanceOf } from '../domain/course/owners.ts'
import type { SectionToScoreRow } from '../evaluationRows.ts'
import type { Facts } from './evaluationFacts.ts'
import { say } from './evaluationStatement.ts'
import { assertOver, courseIn, courseOf } from './evaluations.ts'
import { factsOf, factsOfAll } from './found.ts'
import { answersOf, contractsOf, type Owned } from './ownerAnswers.ts'
import { within } from './within.ts'

const notOwned = () =>
  refusal('NOT_FOUND', {
    expected: 'a section that you answer for',
    got: 'none of this id',
    todo: 'look at its id again',
  })

/** What is said of a section. */
export interface Scoring {
  contractId: string
  year: number
  note: string
}

/** The owner's own subject says that it looked at the facts of a section's performance; NOT_FOUND for another's. */
export async function scoreAsOwner(db: Db, viewer: Viewer, ask: Ask, scoring: Scoring): Promise<SectionToScoreRow> {
  const own = await ownIds(viewer, ask)
  const [owned] = await contractsOf(db.$client, { ids: [scoring.contractId] })
  if (!owned?.ownerId || !own.includes(owned.ownerId)) throw notOwned()
  if (own.includes(owned.subjectId))
    throw refusal('CONFLICT', {
      expected: 'an owner beside the firm',
      got: 'the firm itself',
      todo: 'leave it to the county',
    })
  return answer(db, viewer, owned, scoring, own[0] ?? '')
}

/** The same by the unit that answers for an owner that the register does not know. */
export async function scoreAsUnit(db: Db, viewer: Viewer, scoring: Scoring): Promise<SectionToScoreRow> {
  const [owned] = await contractsOf(db.$client, { ids: [scoring.contractId] })
  if (!owned || owned.ownerId !== null || viewer.unit === null || owned.unit !== viewer.unit) throw notOwned()
  return answer(db, viewer, owned, scoring, viewer.unit)
}

/** Writes an owner's answer. A course that is under way goes on by it; without one it waits for the county. */
async function answer(
  db: Db,
  viewer: Viewer,
  owned: Owned,
  { contractId, year, note: given }: Scoring,
  saidBy: string,
): Promise<SectionToScoreRow> {
  const { subjectId, role } = owned
  const today = dayOf(viewer.now)
  assertOver(year, today)
  const note = typed('note', given, 0)
  return alone(db, courseOf(subjectId, role, year), async (tx) => {
    const { open, stands } = await courseIn(tx, [subjectId], role, year)
    if (!open && stands)
      throw refusal('CONFLICT', {
        expected: 'a year without a result',
        got: 'one that stands',
        todo: 'state what is wrong of its facts',
      })
    if (!open && today <= reportDueOn(year))
      throw refusal('TOO_EARLY', {
        expected: `the firm's report, or a day after ${reportDueOn(year)}`,
        got: today,
        todo: 'wait for it',
      })
    const facts = await factsOf(within(db, tx), { memberIds: [subjectId], role, year, at: viewer.now })
    if (!facts.sections.some((one) => one.contractId === contractId && one.performed))
      throw refusal('BAD_INPUT', {
        expected: `a section that was performed in ${year}`,
        got: 'one that was not, or of which nothing is stated',
        todo: 'have its performance stated first',
      })
    const lookedAt = performanceOf(facts, contractId)
    const [before] = await answersOf(tx, [contractId], [year])
    const isSame = before?.saidBy === saidBy && before.note === note && before.lookedAt.join() === lookedAt.join()
    if (!isSame) {
      if (open) {
        const particulars = { contractId, lookedAt }
        await takeStep(tx, viewer, evaluationFlow, { caseId: open.id, event: 'OWNER_SCORE', particulars })
        await say(tx, viewer, { ...open, ...blank, state: 'OWNER_SCORED', authority: countyAuthority(today) })
      }
      const row = { id: newId('oa', viewer.now), contract_id: contractId, year, looked_at: lookedAt, note }
      const by = { said_by: saidBy, by_unit: viewer.unit, by_person: viewer.id ?? '', known_from: viewer.now }
      await tx`insert into owner_answer ${tx({ ...row, ...by })}`
    }
    return rowOf(owned, year, facts, today)
  })
}

/** Before it is assessed anew nothing is found. */
const blank = {
  score: null,
  bidScore: null,
  performanceScore: null,
  otherPoints: null,
  foundGrade: null,
  grade: null,
  directD: false,
  edition: null,
  restsOn: null,
  lastGrade: null,
}

/** Sections of the viewer's own projects that were performed in a year, those first that it has not looked at as they stand now. */
export async function sectionsFor(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  year: number,
  first: number,
): Promise<SectionToScoreRow[]> {
  const owned = await contractsOf(db.$client, { owners: await ownIds(viewer, ask) })
  const answers = await answersOf(
    db.$client,
    owned.map(({ contractId }) => contractId),
    [year],
  )
  const all = await factsOfAll(
    db,
    owned.map(({ subjectId, role }) => ({ memberIds: [subjectId], role, year, at: viewer.now })),
  )
  const rows = owned.flatMap((one, i) => {
    const facts = all[i]
    if (!facts?.sections.some(({ contractId, performed }) => contractId === one.contractId && performed)) return []
    const said = answers.find(({ contractId }) => contractId === one.contractId)
    const isLookedAt = said && [...said.lookedAt].sort().join() === performanceOf(facts, one.contractId).join()
    return [rowOf(one, year, facts, isLookedAt ? dayOf(said.at) : null)]
  })
  return rows.sort((a, b) => Number(a.answeredOn !== null) - Number(b.answeredOn !== null)).slice(0, first)
}

function rowOf(
  { contractId, project, section, role }: Owned,
  year: number,
  facts: Facts,
  answeredOn: string | null,
): SectionToScoreRow {
  const items = packOf(role, year).items
  const conducts = facts.conducts
    .filter((one) => one.part === 'PERFORMANCE' && one.contractId === contractId)
    .map(({ id, code, occurredOn, times, correctedOn }) => {
      const text = items.find((item) => item.code === code)?.text ?? code
      return { factId: id, code, text, occurredOn, times, correctedOn }
    })
  return { contractId, project, section, role, year, conducts, answeredOn }
}
