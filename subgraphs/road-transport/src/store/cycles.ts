import { type Ask, alone, type Db, dayOf, newId, refusal, takeStep, type Viewer } from '@xinlu/schema'
import { assertUnit, assessorOf } from '../domain/course/county.ts'
import { cycleOf } from '../domain/course/explained.ts'
import { cycleFlow } from '../domain/course/machine.ts'
import { packNameOf } from '../domain/course/schemes.ts'
import { daysLater } from '../domain/scheme/day.ts'
import { judge } from '../domain/scheme/judge.ts'
import type { Pack } from '../domain/scheme/pack.ts'
import { packAt } from '../domain/scheme/packs.ts'
import { periodBefore, periodRunningOn } from '../domain/scheme/period.ts'
import type { Fact, Period } from '../domain/scheme/types.ts'
import { assertOfScheme } from './course.ts'
import { stateBatch } from './factBatch.ts'
import { factIdOf, factsUpTo, statementsOf } from './facts.ts'
import { stateFacts } from './stateFacts.ts'
import { type SubjectRow, subjectOf } from './subjects.ts'

type Client = Db['$client']

/** A driver, and the scheme of its trade; BAD_INPUT for others, NOT_FOUND for units that sign no cycles. */
async function driverOf(viewer: Viewer, ask: Ask, id: string) {
  const driver = await subjectOf(ask, id)
  const scheme = driver.category === 'TAXI' ? ('TAXI_DRIVER' as const) : ('DRIVER' as const)
  assertUnit(viewer.unit, assessorOf(scheme, dayOf(viewer.now)))
  assertOfScheme(driver, scheme)
  return { driver, scheme }
}

/** The first issue of the card as a fact, where the register knows it and nobody has stated it. */
async function issueStated(db: Db, viewer: Viewer, ask: Ask, driver: SubjectRow, scheme: string): Promise<void> {
  const said = await factsUpTo(db.$client, viewer, { subjectIds: driver.memberIds, scheme, to: dayOf(viewer.now) })
  if (said.some(({ kind }) => kind === 'FIRST_ISSUE') || !driver.firstIssuedOn) return
  await stateFacts(db, viewer, ask, [
    {
      subjectId: driver.id,
      scheme,
      kind: 'FIRST_ISSUE',
      occurredOn: driver.firstIssuedOn,
      quantity: '1',
      particulars: {},
      sourceRef: `register ${driver.id}`,
      evidence: null,
      correctedOn: null,
      withdrawn: false,
    },
  ])
}

/** 签注: the result of the last cycle that ended, from what is said now; CONFLICT where none has. The same again changes nothing. */
export async function endCycle(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<string> {
  const { driver, scheme } = await driverOf(viewer, ask, id)
  await issueStated(db, viewer, ask, driver, scheme)
  return alone(db, `road-transport.integrity ${driver.id}`, async (tx) => {
    const today = dayOf(viewer.now)
    const facts = await factsUpTo(tx, viewer, { subjectIds: driver.memberIds, scheme, to: today })
    const period = periodToSay(packAt(packNameOf(scheme), today), facts, today)
    if (!period)
      throw refusal('CONFLICT', {
        expected: 'a cycle that has ended',
        got: 'none, or no first issue that is known',
        todo: 'wait for the end of the first twelve months',
      })
    await sayCycle(tx, viewer, driver, { scheme, facts, startOn: period.from, event: 'SIGN' })
    return driver.id
  })
}

/** The last cycle that has ended; the running one, once its points have come to the grade that is given at once. */
function periodToSay(pack: Pack, facts: readonly Fact[], today: string): Period | null {
  const running = periodRunningOn(pack, facts, today)
  const atOnce = pack.period.kind === 'CYCLE' ? pack.period.atOnce : null
  if (running && atOnce !== null && judge(pack, running, facts).grade === atOnce) return running
  return running && periodBefore(pack, facts, running)
}

/** 继续教育: hours that a driver with B was taught, as a fact; the grade of its last cycle follows from it. The same again changes nothing. */
export async function educate(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  said: { subjectId: string; hours: string; completedOn: string; sourceRef: string },
): Promise<string> {
  const { driver, scheme } = await driverOf(viewer, ask, said.subjectId)
  const [cycle] = await lastCycles(db.$client, driver.memberIds)
  const [known] = await statementsOf(db.$client, [factIdOf(viewer.unit ?? '', said.sourceRef)])
  if (known && cycle?.grade !== 'B') return driver.id
  if (cycle?.grade !== 'B')
    throw refusal('CONFLICT', {
      expected: 'a driver with B',
      got: cycle ? cycle.grade : 'one without a result',
      todo: 'only B asks for education',
    })
  const { hours: quantity, completedOn: occurredOn, sourceRef } = said
  await stateBatch(db, viewer, ask, [
    { subjectId: driver.id, scheme, kind: 'EDUCATION', occurredOn, quantity, sourceRef },
  ])
  await alone(db, `road-transport.integrity ${driver.id}`, async (tx) => {
    const facts = await factsUpTo(tx, viewer, { subjectIds: driver.memberIds, scheme, to: dayOf(viewer.now) })
    await sayCycle(tx, viewer, driver, { scheme, facts, startOn: cycle.cycleStartOn, event: 'EDUCATE' })
  })
  return driver.id
}

interface LastCycle {
  cycleId: string
  cycleStartOn: string
  points: number
  grade: string
  restsOn: string[] | null
  validFrom: string
  said: number
}

/** The latest cycles of a driver's identities, as they are said last; the last one first. */
const lastCycles = (sql: Client, subjectIds: readonly string[]): Promise<LastCycle[]> => sql<LastCycle[]>`
  select s.cycle_id as "cycleId", s.cycle_start_on::text as "cycleStartOn", s.points, s.grade, s.rests_on as "restsOn",
    s.valid_from::text as "validFrom", (select count(*)::int from integrity_statement where cycle_id = s.cycle_id) as said
  from integrity_statement s where s.subject_id = any(${subjectIds as string[]}::text[])
    and not exists (select 1 from integrity_statement later
      where later.cycle_id = s.cycle_id and (later.known_from, later.id) > (s.known_from, s.id))
  order by s.cycle_start_on desc, s.cycle_id`

/** What is to be said of a cycle. */
interface CycleSaying {
  scheme: 'DRIVER' | 'TAXI_DRIVER'
  facts: readonly (Fact & { statementId: string })[]
  startOn: string
  event: 'SIGN' | 'EDUCATE'
}

/** Writes what is found of a cycle, as a step of its course; nothing where it rests on what it rested on before. */
async function sayCycle(
  sql: Client,
  viewer: Viewer,
  driver: SubjectRow,
  { scheme, facts, startOn, event }: CycleSaying,
): Promise<void> {
  const cycle = cycleOf(scheme, facts, startOn)
  if (!cycle)
    throw refusal('CONFLICT', {
      expected: 'a first issue that is known',
      got: 'none',
      todo: 'have the register say when the card was first issued',
    })
  const { edition, total, grade, contributions } = judge(cycle.pack, cycle.period, facts)
  const restsOn = facts.map(({ statementId }) => statementId)
  const before = (await lastCycles(sql, driver.memberIds)).find(({ cycleStartOn }) => cycleStartOn === startOn)
  if (before?.restsOn?.join() === restsOn.join()) return
  const today = dayOf(viewer.now)
  // Of a running cycle since its last points; of one that has ended since then; of one that was said anew with another grade from now on.
  const since = cycle.period.to < today ? daysLater(cycle.period.to, 1) : (contributions.at(-1)?.occurredOn ?? today)
  const validFrom = before ? (before.grade === grade ? before.validFrom : today) : since
  const cycleId = before?.cycleId ?? newId('i', viewer.now)
  await takeStep(sql, viewer, cycleFlow, { caseId: cycleId, event, particulars: { points: total, grade, restsOn } })
  const row = {
    id: `${cycleId}_${String((before?.said ?? 0) + 1).padStart(4, '0')}`,
    cycle_id: cycleId,
    subject_id: driver.id,
    scheme,
    cycle_start_on: startOn,
    points: Math.round(Number(total)),
    grade: grade ?? '',
    edition,
    rests_on: restsOn,
    said_by: viewer.unit ?? '',
    valid_from: validFrom,
    known_from: viewer.now,
  }
  await sql`insert into integrity_statement ${sql(row)}`
}
