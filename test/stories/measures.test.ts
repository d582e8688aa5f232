import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { against, drop, feedback, inForce, lift, order, propose, proposed, state, toDo, worklist } from '../measures.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'

const whole = operation('what-is-in-force')
const joint = { headers: { 'x-purpose': 'JOINT_MEASURES' } }
const day = 86_400_000

let xinlu: TestHouse
let policy: Asking
let colleague: Asking
/** Of the body that the entry of the story names. */
let department: Asking
beforeAll(async () => {
  xinlu = await openTestHouse()
  policy = asClaims(xinlu, clerkOf('wenshui-policy'))
  colleague = asClaims(xinlu, { ...clerkOf('wenshui-policy'), sub: 'a-colleague' })
  department = asClaims(xinlu, { sub: 'approvals', role: 'department', org: '文水县行政审批服务管理局' })
})
afterAll(() => xinlu?.close())

const asked = (who: Asking, code: string) => who(propose, { input: against(code) })
const measuresSeen = async (who: string, query = inForce) =>
  well(await xinlu.as(who)(query, { key: { uscc: firmCode } })).subject.profile.supervision.measures

describe('a punishment', () => {
  let id = ''
  let other = ''
  let before = ''
  it('is proposed, told to its subject, answered, and ordered by another person once the time is over', async () => {
    const first = well(await asked(policy, 'P-02')).proposeMeasure
    id = first.id
    expect(first).toMatchObject({
      ...{ state: 'PROPOSED', kind: 'PUNISHMENT', catalogueCode: 'county-sample/P-02', since: null, until: null },
      ...{ cause: { kind: 'PENALTY', id: penalties.squad4.id }, statedUntil: '2026-11-30' },
    })
    expect(well(await asked(policy, 'P-02')).proposeMeasure.id).toBe(id)
    expect(codeOf(await asked(colleague, 'P-02'))).toBe('CONFLICT')
    expect(well(await xinlu.as('subject')(proposed)).mySubject.profile.supervision.proposedMeasures).toMatchObject([
      { id, state: 'PROPOSED', statedUntil: '2026-11-30' },
    ])
    expect(codeOf(await xinlu.as('trader')(state, { id, statement: '这不是我的措施' }))).toBe('NOT_FOUND')
    well(await xinlu.as('subject')(state, { id, statement: '已经整改到位' }))
    expect(codeOf(await policy(order, { id, reason: '同意' }))).toBe('CONFLICT')
    expect(codeOf(await colleague(order, { id, reason: '同意' }))).toBe('TOO_EARLY')
    expect(await measuresSeen('dashboard')).toEqual([])
    xinlu.clock.now += 8 * day
    expect(codeOf(await xinlu.as('subject')(state, { id, statement: '还有补充意见' }))).toBe('CONFLICT')
    expect(well(await colleague(worklist)).measureWorklist).toMatchObject([
      { measure: { id }, next: 'ORDER', ready: true },
    ])
    expect(codeOf(await policy(order, { id, reason: '同意' }))).toBe('CONFLICT')
    const ordered = well(await colleague(order, { id, reason: '同意' })).orderMeasure
    expect(ordered).toMatchObject({
      ...{ state: 'IN_FORCE', since: '2026-12-01', until: '2027-12-01', authority: 'wenshui-policy' },
      ...{
        statements: ['已经整改到位'],
        executions: [{ org: '文水县行政审批服务管理局', outcome: null, late: false }],
      },
    })
    expect(well(await colleague(order, { id, reason: '同意' })).orderMeasure).toEqual(ordered)
    expect(codeOf(await colleague(drop, { id, reason: '不再需要' }))).toBe('CONFLICT')
  })

  it('is what is in force for its subject and the bureau, and not for the public', async () => {
    const expected = {
      ...{
        catalogueCode: 'county-sample/P-02',
        catalogueVersion: '（样例）文水县交通运输局惩戒与激励措施清单 （样例）一',
      },
      ...{ basis: '（样例）第一条第二项', authority: 'wenshui-policy', since: '2026-12-01', until: '2027-12-01' },
    }
    for (const who of ['dashboard', 'clerk', 'subject']) {
      const { data, errors } = await xinlu.as(who)(whole, { key: { uscc: firmCode } })
      expect(errors, who).toBeUndefined()
      const { freshAt, measures, commitments } = data.subject.profile.supervision
      expect({ measures, commitments }, who).toEqual({ measures: [expected], commitments: [] })
      expect(Date.parse(freshAt), who).toBe(xinlu.clock.now)
    }
    expect(await measuresSeen('anonymous')).toEqual([])
  })

  it('is carried out by the department that its entry names, which says so', async () => {
    const other = xinlu.as('department')
    const mine = well(await department(toDo, {}, joint)).measuresToExecute.nodes
    expect(mine).toMatchObject([{ measureId: id, subjectId: firm, outcome: null, ended: false, dueOn: '2026-12-15' }])
    expect(well(await other(toDo, {}, joint)).measuresToExecute.nodes).toEqual([])
    expect(codeOf(await other(feedback, { id, outcome: 'DONE', note: '已执行' }, joint))).toBe('NOT_FOUND')
    expect(codeOf(await department(feedback, { id, outcome: 'UNDONE', note: '已恢复' }, joint))).toBe('CONFLICT')
    const said = well(await department(feedback, { id, outcome: 'DONE', note: '已列入重点监管' }, joint))
    expect(said.recordMeasureFeedback).toEqual({ outcome: 'DONE', ended: false, late: false })
    well(await department(feedback, { id, outcome: 'DONE', note: '已列入重点监管' }, joint))
    const rows = await xinlu.database.admin`select 1 from supervision.measure_feedback_statement`
    expect(rows).toHaveLength(1)
    expect((await xinlu.as('anonymous')(toDo)).errors).toBeDefined()
  })

  it('is gone from the moment in which its cause is repaired, for every reader at once', async () => {
    xinlu.clock.now += 60_000
    before = new Date(xinlu.clock.now - 30_000).toISOString()
    // Another by reason of the same cause, that nobody has ordered yet.
    other = well(await asked(policy, 'P-04')).proposeMeasure.id
    const flow = repairsIn(xinlu)
    const repair = await flow.applied('subject', penalties.squad4.id)
    await flow.accepted('clerk', repair)
    const decisions = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions(first: 50) { id } } } } } }`
    const reader = xinlu.as('dashboard')
    let done = false
    const seen: { cause: boolean; measure: boolean }[] = []
    const reading = async () => {
      while (!done) {
        const held = well(await reader(decisions, { key: { uscc: firmCode } })).subject.profile.enforcement.decisions
        const measures = await measuresSeen('dashboard')
        seen.push({
          cause: held.some((one: { id: string }) => one.id === penalties.squad4.id),
          measure: measures.length > 0,
        })
      }
    }
    const readers = [reading(), reading()]
    await measuresSeen('dashboard')
    const { errors } = await flow.decided('clerk', repair)
    expect(errors).toBeUndefined()
    expect(await measuresSeen('dashboard')).toEqual([])
    done = true
    await Promise.all(readers)
    expect(seen.some(({ measure }) => measure)).toBe(true)
    expect(seen.filter(({ cause, measure }) => measure && !cause)).toEqual([])
    const steps = await xinlu.database.admin`select event from supervision.step where case_id = ${id} order by seq`
    expect(steps.map(({ event }) => event)).toEqual(['PROPOSE', 'STATE', 'ORDER'])
    expect((await measuresSeen('subject', whole)).length).toBe(0)
    // As it was known before, it is its subject's and the audit's to see, as the repaired penalty itself is.
    const then = `query($key: SubjectKey!, $at: DateTime) { subject(key: $key) { ... on Enterprise { profile(knownAt: $at) { supervision { measures { id } } } } } }`
    const seenThen = async (who: string) =>
      well(await xinlu.as(who)(then, { key: { uscc: firmCode }, at: before })).subject.profile.supervision.measures
    for (const who of ['subject', 'auditor']) expect(await seenThen(who), who).toEqual([{ id }])
    for (const who of ['dashboard', 'policy-clerk']) expect(await seenThen(who), who).toEqual([])
    expect(well(await xinlu.as('subject')(proposed)).mySubject.profile.supervision.proposedMeasures).toEqual([])
  })

  it('is written down as lifted when somebody looks, and the department has to undo it', async () => {
    expect(well(await policy(worklist)).measureWorklist).toEqual([])
    const [last] = await xinlu.database.admin`
      select event, by_person as by, reason from supervision.step where case_id = ${id} order by seq desc limit 1`
    expect(last).toEqual({ event: 'LIFT', by: 'xinlu', reason: expect.stringContaining('修复') })
    const [dropped] = await xinlu.database.admin`
      select event, by_person as by from supervision.step where case_id = ${other} order by seq desc limit 1`
    expect(dropped).toEqual({ event: 'DROP', by: 'xinlu' })
    expect(well(await department(toDo, {}, joint)).measuresToExecute.nodes).toMatchObject([
      { measureId: id, outcome: 'DONE', ended: true },
    ])
    well(await department(feedback, { id, outcome: 'UNDONE', note: '已恢复' }, joint))
    expect(well(await department(toDo, {}, joint)).measuresToExecute.nodes).toEqual([])
    expect(codeOf(await policy(lift, { id, reason: '解除' }))).toBe('CONFLICT')
    expect(codeOf(await asked(policy, 'P-02'))).toBe('NOT_FOUND')
  })
})
