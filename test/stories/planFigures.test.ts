import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bureauIn } from '../bureau.ts'
import { drawsIn } from '../draws.ts'
import { asClaims, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { feedback, order, propose } from '../measures.ts'
import { casesIn, documentKinds } from '../recording.ts'
import { clerkOf } from '../repairs.ts'

const evidence = operation('plan-2026-work')
const squad = 'squad-clerk'

let xinlu: TestHouse
let bureau: ReturnType<typeof bureauIn>
let draws: ReturnType<typeof drawsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  bureau = bureauIn(xinlu)
  draws = drawsIn(xinlu)
})
afterAll(() => xinlu?.close())

const on = (instant: string) => {
  xinlu.clock.now = Date.parse(instant)
}
const figures = async () => well(await bureau.office(evidence)).workFigures
/** Figures once the year is over. */
const atYearEnd = async () => {
  on('2027-01-04T02:00:00Z')
  return figures()
}
const admin = () => xinlu.database.admin

describe('figures of the work', () => {
  it('say nothing where nothing was due, and are neither the leaders’ to ask nor anybody’s outside government', async () => {
    const now = await figures()
    expect(now).toMatchObject({ countedUpTo: '2026-10-31', drawsPublished: 0, activitiesPlanned: 0, casesPublished: 0 })
    for (const name of [
      'resultsInTime',
      'measuresInForce',
      'answersInTime',
      'trainingCompleted',
      'activitiesHeldShare',
    ])
      expect(now[name], name).toBeNull()
    expect(now.servedTogether, 'no record shows it').toBe('0')
    const asked = '{ workFigures(year: 2026) { servedTogether overdueDuties } }'
    expect(well(await xinlu.as('dashboard')(asked)).workFigures.servedTogether).toBe('0')
    for (const who of ['leader', 'anonymous', 'department', 'subject', 'tender-evaluator'])
      expect((await xinlu.as(who)(asked)).data?.workFigures ?? null, who).toBeNull()
    expect(
      well(await bureau.office('{ workFigures(year: 2027) { countedUpTo drawsPublished servedTogether } }')),
    ).toEqual({ workFigures: { countedUpTo: null, drawsPublished: null, servedTogether: null } })
  })

  it('name each edition of the law that nobody checked against its text', async () => {
    const { editions, editionsChecked, provisionalEditions } = await figures()
    expect(provisionalEditions).toContain('county-plan/2024-09-29')
    expect(editionsChecked).toBe(String(Math.floor(((editions - provisionalEditions.length) * 1000) / editions) / 1000))
  })

  it('count courses by who completed them, and activities by who said what they reached', async () => {
    const teacher = asClaims(xinlu, { ...clerkOf('wenshui-office'), sub: 'teacher' })
    const course = { title: '公务员诚信教育', heldOn: '2026-11-20', hours: 4, content: '政务诚信与守信践诺' }
    const record = 'mutation($input: TrainingInput!) { recordTraining(input: $input) { id } }'
    const { id } = well(await teacher(record, { input: course })).recordTraining
    const attend =
      'mutation($id: ID!, $entries: [AttendanceInput!]!) { recordAttendance(courseId: $id, entries: $entries) { id } }'
    const entered = (from: number, to: number, outcome: string) => ({
      id,
      entries: Array.from({ length: to - from }, (_, i) => ({
        ...{ staffNo: `WS-${100 + from + i}`, unit: 'wenshui-planning', outcome },
      })),
    })
    well(await teacher(attend, entered(0, 4, 'COMPLETED')))
    on('2026-12-01T02:00:00Z')
    expect((await figures()).trainingCompleted, 'of four persons').toBeNull()
    on('2026-11-24T02:00:00Z')
    well(await teacher(attend, entered(4, 8, 'ABSENT')))
    const activity = { title: '诚信守法、一路畅行', channel: 'STATION', place: '县汽车站', plannedReach: 3000 }
    const enter = async (from: string, until: string) =>
      well(
        await xinlu.as(squad)('mutation($input: ActivityInput!) { recordActivity(input: $input) { id } }', {
          input: { ...activity, from, until },
        }),
      ).recordActivity.id
    const held = await enter('2026-11-01', '2026-11-10')
    await enter('2026-11-11', '2026-11-20')
    await enter('2026-12-20', '2027-01-10')
    well(
      await xinlu.as(squad)(
        'mutation($id: ID!) { reportReach(id: $id, reach: 4120, source: "车站客流统计") { reportedReach } }',
        { id: held },
      ),
    )
    on('2026-12-01T02:00:00Z')
    expect(await figures()).toMatchObject({
      ...{ countedUpTo: '2026-11-30', trainingCompleted: '0.5' },
      ...{ activitiesPlanned: 3, activitiesHeld: 1, activitiesHeldShare: '0.5' },
    })
  })
})

describe('a draw', () => {
  it('is counted once it is published, each visit by whether its result came by its day', async () => {
    on('2026-11-23T04:00:00Z')
    for (const n of [1, 2, 3, 4])
      well(await draws.record({ certificateNo: `14112100${n}`, name: '样例检查', person: `inspector-${n}` }))
    const { id } = well(await draws.plan({ planNo: '修理-1' })).planDraw
    await draws.passes(2)
    const { drawn } = well(await draws.run(id)).runDraw as { drawn: { subjectId: string; inspectors: string[] }[] }
    const said = (at: number, inspectedOn: string) =>
      draws.found(`inspector-${drawn[at]?.inspectors[0]?.at(-1)}`, {
        ...{ drawId: id, subjectId: drawn[at]?.subjectId, inspectedOn },
      })
    for (let at = 1; at < drawn.length; at++) well(await said(at, '2026-11-23'))
    on('2026-12-22T04:00:00Z')
    well(await said(0, '2026-12-22'))
    expect(await atYearEnd(), 'not published').toMatchObject({ drawsPublished: 0, resultsInTime: null })
    on('2026-12-30T04:00:00Z')
    well(await draws.publish(id))
    const share = Math.floor(((drawn.length - 1) * 1000) / drawn.length) / 1000
    expect(await atYearEnd()).toMatchObject({
      drawsPublished: 1,
      resultsInTime: drawn.length < 5 ? null : String(share),
    })
    expect(drawn.length).toBeGreaterThanOrEqual(5)
  })
})

describe('tenders', () => {
  it('count from their opening, as checked once their report has a receipt', async () => {
    const said = admin()`'2026-11-20T00:00:00Z'::timestamptz`
    await admin()`insert into construction.step (case_id, seq, flow, event, state, by_person, known_from)
      select 't_' || n, 1, 'TENDER', case when n = 9 then 'RECORD' else 'OPEN' end, 'OPENED', 'somebody', ${said} from generate_series(1, 9) n
      where n < 5 or n = 9`
    await admin()`insert into construction.tender_document (tender_id, format, file_name, sha256, receipt_id, content, said_by, known_from)
      select 't_' || n, format, 'a', 'b', 'r', '', 'wenshui-construction', ${said} from generate_series(1, 4) n, unnest(array['DOCX', 'PDF']) format`
    expect((await atYearEnd()).tendersChecked).toBe('0.8')
  })
})

describe('measures and penalties', () => {
  let causes: { id: string; subject: string }[]
  it('in force are counted, and departments by whether they answered in time', async () => {
    causes = await admin()<typeof causes>`
      select distinct on (subject_id) decision_id as id, subject_id as subject from enforcement.decision_statement
      where kind = 'PENALTY' and decided_on >= '2026-05-01' and facts->'party'->>'kind' = 'LEGAL_PERSON' and (facts->>'fine')::numeric between 1 and 9
        and decision_id not in (select decision_id from enforcement.decision_change) order by subject_id, id limit 5`
    expect(causes).toHaveLength(5)
    const policy = (sub: string) => asClaims(xinlu, { ...clerkOf('wenshui-policy'), sub })
    const department = asClaims(xinlu, { sub: 'approvals', role: 'department', org: '文水县行政审批服务管理局' })
    const ids: string[] = []
    on('2026-11-23T04:00:00Z')
    for (const { id, subject } of causes) {
      const cause = { catalogue: 'county-sample', code: 'P-02', causeKind: 'PENALTY', causeId: id }
      const input = { subjectId: subject, ...cause, reason: '依清单提出' }
      ids.push(well(await policy('one')(propose, { input })).proposeMeasure.id)
    }
    on('2026-12-01T04:00:00Z')
    for (const id of ids) well(await policy('two')(order, { id, reason: '同意' }))
    const answered = async (id: string | undefined) =>
      well(
        await department(
          feedback,
          { id, outcome: 'DONE', note: '已列入重点监管' },
          { headers: { 'x-purpose': 'JOINT_MEASURES' } },
        ),
      )
    for (const id of ids.slice(1)) await answered(id)
    on('2026-12-16T04:00:00Z')
    await answered(ids[0])
    expect(await atYearEnd()).toMatchObject({ measuresInForce: 5, answersInTime: '0.8' })
  })

  it('are no longer counted once what they rest on was repaired', async () => {
    await admin()`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      values (${causes[0]?.id ?? ''}, 'x', '2027-01-03', 'somebody', '2027-01-03T00:00:00Z')`
    expect(await atYearEnd(), 'of four subjects').toMatchObject({ measuresInForce: null, answersInTime: null })
  })

  it('are as served as a record of one day shows; a repaired one is in no share', async () => {
    const cases = casesIn(xinlu)
    on('2026-11-23T04:00:00Z')
    const served: string[] = []
    for (let n = 0; n < 5; n++) served.push(await cases.newCase())
    await admin()`insert into enforcement.service (id, decision_id, kind, served_on, method, evidence_hash, said_by, known_from)
      select id || kind, id, kind, case when id = ${served[0] ?? ''} and kind = 'REPAIR_NOTICE' then '2026-11-23'::date else '2026-11-20' end,
        'DIRECT', 'e', 's', '2026-11-23T04:00:00Z'::timestamptz from unnest(${served}::text[]) id, unnest(${documentKinds}::text[]) kind`
    expect(Number((await atYearEnd()).servedTogether)).toBeLessThan(0.5)
    await admin()`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      select distinct decision_id, 'x', '2027-01-03'::date, 'somebody', '2027-01-03T00:00:00Z'::timestamptz
      from enforcement.decision_statement where decision_id <> all(${served}) on conflict do nothing`
    expect((await atYearEnd()).servedTogether).toBe('0.8')
  })

  it('are repaired by their clocks, or are not', async () => {
    await admin()`insert into enforcement.repair (id, decision_id, subject_id, commitment_id, proofs, said_by, known_from)
      select 'rp' || d.n, d.id, 's' || d.n, 'c', '{}', 's', '2026-11-24T02:00:00Z'::timestamptz
      from (select id, row_number() over (order by id) as n from enforcement.decision limit 5) d`
    await admin()`insert into enforcement.step (case_id, seq, flow, event, state, by_person, known_from)
      select 'rp' || n, 1, 'REPAIR', 'APPLY', 'APPLIED', 's', '2026-11-24T02:00:00Z'::timestamptz from generate_series(1, 5) n
      union all select 'rp' || n, 2, 'REPAIR', 'TURN_AWAY', 'NOT_ACCEPTED', 's',
        '2026-11-24T03:00:00Z'::timestamptz + case when n = 1 then interval '7 days' else interval '0' end from generate_series(1, 5) n`
    expect((await atYearEnd()).repairsInTime).toBe('0.8')
    await admin()`delete from enforcement.step where case_id = 'rp2' and seq = 2`
    expect((await atYearEnd()).repairsInTime, 'one nobody decided').toBe('0.6')
  })
})

it('the plan takes its values from these figures, by the receipt of the answer', async () => {
  on('2027-01-04T02:00:00Z')
  const said = await bureau.proven(bureau.office, 'plan-2026-work')
  const measured = async (point: string) => {
    const { submitMeasured } = well(await bureau.submit(bureau.office, `2026-${point}`, said))
    return [submitMeasured.measured, submitMeasured.state]
  }
  expect(await measured('10')).toEqual(['0.8', 'LATE'])
  expect(await measured('12')).toEqual(['0.5', 'LATE'])
  expect((await measured('08'))[1]).toMatch(/DONE|LATE/)
})
