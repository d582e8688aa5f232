import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { recordDecision, recorded } from '../recording.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const all = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE']
const record = (input: object, who = 'squad-clerk') => xinlu.as(who)(recordDecision, { input })

describe('a clerk records a decision', () => {
  it('and is told its dates, its severity and which documents it lacks', async () => {
    const { data, errors } = await record(recorded(1))
    expect(errors).toBeUndefined()
    expect(data.recordDecision).toEqual({
      missingDocuments: all,
      decision: {
        id: expect.stringMatching(/^d_/),
        docNo: '晋吕文交罚一〔2026〕7001号',
        kind: 'PENALTY',
        fine: '5000',
        authority: '文水县交通运输局',
        state: 'RECORDED',
        severity: 'ORDINARY',
        summary: false,
        missingDocuments: all,
        // 7 working days after Wednesday 2026-11-18
        publicity: { state: 'DUE', dueOn: '2026-11-27', earliestEndOn: '2027-02-18', latestEndOn: '2027-11-18' },
      },
    })
  })

  it("by the users' operation as it stands, and is told from when it may be repaired", async () => {
    const { data, errors } = await xinlu.as('clerk')(operation('decision-record'), {
      input: recorded(9, { docNo: '晋吕文交罚〔2026〕7009号' }),
    })
    expect(errors).toBeUndefined()
    expect(data.recordDecision).toEqual({
      missingDocuments: all,
      decision: {
        id: expect.any(String),
        publicity: { dueOn: '2026-11-27', earliestEndOn: '2027-02-18', latestEndOn: '2027-11-18' },
        repair: { state: 'TOO_EARLY', eligibleOn: '2027-02-18' },
      },
    })
  })

  it('twice the same: nothing is double', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => record(recorded(2))))
    const ids = answers.map(({ data }) => data.recordDecision.decision.id)
    expect(new Set(ids).size).toBe(1)
  })

  it('with a number that is used already: a conflict that says where', async () => {
    await record(recorded(3))
    const again = await record(recorded(3, { fine: '6000' }))
    expect(codeOf(again)).toBe('CONFLICT')
    expect(again.errors?.[0]?.extensions).toMatchObject({ expected: '罚款金额（万元）: 0.5', got: '0.6' })
    expect(codeOf(await record(recorded(3, { evidence: '称重单' })))).toBe('CONFLICT')
    const other = await record(recorded(3, { docNo: '晋吕文交罚一[2026]07003号' }))
    expect(codeOf(other)).toBe('CONFLICT')
  })

  const person = (idNo: string) => ({ kind: 'NATURAL_PERSON', name: '测试甲（样例）', idKind: '身份证', idNo })
  it.each([
    ["another unit's series", { docNo: '晋吕文交罚二〔2026〕7004号' }, /决定书文号: 晋吕文交罚一〔2026〕n号/],
    ["the case desk's series", { docNo: '晋吕文交罚〔2026〕7004号' }, /晋吕文交罚一〔2026〕n号/],
    ['a number of a year that has not begun', { docNo: '晋吕文交罚一〔2027〕7004号' }, /晋吕文交罚一〔2026〕n号/],
    ['a number in no usual form', { docNo: '晋吕文交罚一第7004' }, /决定书文号/],
    ['an act that the unit does not number', { kind: 'REWARD', docNo: '晋吕文交奖〔2026〕1号' }, /./],
    ['a day after today', { decidedOn: '2026-11-24' }, /处罚决定日期: 不晚于 2026-11-23/],
    ['an end before the decision', { validUntil: '2026-11-17' }, /处罚有效期: 不早于 2026-11-18/],
    ['no facts', { breachFacts: null }, /违法事实: 必填/],
    ['a fine without its amount', { fine: null }, /罚款金额（万元）: 必填/],
    ['a fine of nothing', { fine: '0' }, /大于 0/],
    ['a fine below nothing', { fine: '-5' }, /罚款金额（元）/],
    ['a fine finer than a 分', { fine: '5.001' }, /罚款金额（元）/],
    ['a kind of penalty that there is not', { penaltyKinds: ['拘役'] }, /处罚类别/],
    ['a code that does not fit', { party: { ...recorded(4).party, uscc: '911411213370000040' } }, /校验位/],
    [
      'a firm without its legal representative',
      { party: { ...recorded(4).party, legalRepresentative: null } },
      /法定代表人/,
    ],
    ['what only a licence has', { licenceKind: '普通' }, /licenceKind: 留空/],
    ['a citizen id number among the facts', { breachFacts: `驾驶人${citizenIdOf('14112119800229001')}` }, /违法事实/],
    ['a mobile number among the facts', { content: '联系13812345678' }, /处罚内容/],
    [
      'a summary penalty above the ceiling of organisations',
      { summary: true, fine: '3000.01' },
      /不超过 3000 元.*第五十一条/,
    ],
    [
      'a summary penalty that takes a licence',
      { summary: true, penaltyKinds: ['吊销许可证件'], suspendedLicence: '证1号' },
      /警告、罚款/,
    ],
    [
      'a summary penalty above the ceiling of citizens',
      { summary: true, fine: '201', party: person(citizenIdOf('14112119800229001')) },
      /不超过 200 元/,
    ],
    ['a penalty on a child', { party: person(citizenIdOf('14112120150228001')) }, /已满14周岁/],
    ['a citizen id number among the evidence', { evidence: `身份证${citizenIdOf('14112119800229001')}` }, /evidence/],
    ['another kind of act on the spot', { kind: 'INSPECTION', summary: true }, /./],
  ])('%s is refused, and what was expected is said', async (_, change, expected) => {
    const answer = await record(recorded(4, change))
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(answer.errors?.[0]?.extensions.expected).toMatch(expected)
    expect(answer.data?.recordDecision ?? null).toBeNull()
  })

  it('at the ceiling of penalties on the spot: it may be, and it is minor', async () => {
    const { data, errors } = await record(recorded(5, { summary: true, fine: '3000' }))
    expect(errors).toBeUndefined()
    expect(data.recordDecision.decision).toMatchObject({ summary: true, severity: 'MINOR' })
    expect(data.recordDecision.decision.publicity.state).toBe('NOT_FOR_PUBLICITY')
  })

  it.each([
    ['said to be a trade secret', { secret: 'TRADE_SECRET' }, 'TRADE_SECRET'],
    ['on a person of sixteen', { party: person(citizenIdOf('14112120100228001')) }, 'JUVENILE'],
    ['on a grown person', { party: person(citizenIdOf('14112119800229001')) }, 'NATURAL_PERSON'],
  ])('%s: it is never for publicity', async (name, change, barredBy) => {
    const query = `mutation($input: RecordDecisionInput!) {
      recordDecision(input: $input) { decision { publicity { state barredBy } } } }`
    const docNo = `晋吕文交罚一〔2026〕${8000 + name.length}号`
    const { data } = await xinlu.as('squad-clerk')(query, { input: recorded(11, { docNo, ...change }) })
    expect(data.recordDecision.decision.publicity).toEqual({ state: 'NOT_FOR_PUBLICITY', barredBy })
  })

  it('under the number of one that was repaired: it is told that the number is used, and nothing of the other', async () => {
    const { data } = await record(recorded(12, { content: '罚款人民币捌仟元整', fine: '8000' }))
    const { id } = data.recordDecision.decision
    await xinlu.database
      .admin`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      values (${id}, 'rp_test', '2026-11-23', 'wenshui-squad-1', '2026-11-23T00:00:00Z')`
    for (const fine of ['8000', '9000']) {
      const answer = await record(recorded(12, { content: '罚款', fine }))
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', got: '晋吕文交罚一〔2026〕7012号' })
      expect(JSON.stringify(answer.errors)).not.toMatch(/捌仟|0\.8/)
    }
    const query = 'mutation($id: ID!) { makeDocuments(decisionId: $id) { id } }'
    expect(codeOf(await xinlu.as('squad-clerk')(query, { id }))).toBe('NOT_FOUND')
  })

  it('of a kind without three documents: it lacks none', async () => {
    const { data, errors } = await record(
      {
        kind: 'LICENCE',
        party: recorded(6).party,
        docNo: '晋吕文交运许〔2026〕9006号',
        decidedOn: '2026-11-20',
        documentName: '道路货物运输经营许可决定书',
        licenceKind: '普通',
        content: '道路普通货物运输',
        validFrom: '2026-11-20',
        validUntil: '2030-11-19',
      },
      'planning-clerk',
    )
    expect(errors).toBeUndefined()
    expect(data.recordDecision).toMatchObject({ missingDocuments: [], decision: { kind: 'LICENCE', fine: null } })
    const inspection = await record(
      {
        kind: 'INSPECTION',
        party: recorded(6).party,
        docNo: '晋吕文交治检〔2026〕9006号',
        decidedOn: '2026-11-20',
        documentName: '检查记录',
        matter: '源头装载检查',
        content: '未发现问题',
      },
      'overload-clerk',
    )
    expect(inspection.errors).toBeUndefined()
    expect(inspection.data.recordDecision).toMatchObject({ missingDocuments: [], decision: { kind: 'INSPECTION' } })
  })

  it('at the turn of the year whose calendar is not published: recorded, and the day that nobody knows is none', async () => {
    xinlu.clock.now += 37 * 86_400_000
    const answer = await record(recorded(8, { decidedOn: '2026-12-29', validUntil: '2027-12-29' }))
    xinlu.clock.now -= 37 * 86_400_000
    expect(codeOf(answer)).toBe('CALENDAR_END')
    const { id, state, publicity } = answer.data.recordDecision.decision
    expect({ id, state, dueOn: publicity.dueOn }).toEqual({ id: expect.any(String), state: 'RECORDED', dueOn: null })
  })

  it.each(['subject', 'dashboard', 'auditor', 'anonymous'])('but no %s', async (who) => {
    const answer = await record(recorded(7), who)
    expect(answer.data?.recordDecision ?? null).toBeNull()
    expect(answer.errors).toBeDefined()
  })
})
