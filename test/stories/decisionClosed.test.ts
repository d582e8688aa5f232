import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse } from '../house.ts'
import {
  caseFields,
  casesIn,
  closeDecision,
  documentKinds,
  makeDocuments,
  recordDecision,
  recorded,
  recordService,
  servedOn,
} from '../recording.ts'

let xinlu: TestHouse
let { clerk, newCase, made } = {} as ReturnType<typeof casesIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ clerk, newCase, made } = casesIn(xinlu))
})
afterAll(() => xinlu?.close())

describe('a penalty is served and closed', () => {
  it('only when its three documents were served on one day', async () => {
    const id = await newCase()
    const early = await clerk(closeDecision, { id })
    expect(codeOf(early)).toBe('CONFLICT')
    expect(early.errors?.[0]?.extensions.got).toBe(
      'not so served: 行政处罚决定书、信用修复告知书、信用异议申请流程告知书',
    )
    const unmade = await clerk(recordService, { input: { decisionId: id, services: servedOn('2026-11-20') } })
    expect(codeOf(unmade)).toBe('CONFLICT')
    await made(id)
    const services = [
      ...servedOn('2026-11-20', ['PENALTY_DECISION', 'REPAIR_NOTICE'], 'LEFT'),
      ...servedOn('2026-11-23', ['OBJECTION_NOTICE']),
    ]
    const apart = await clerk(recordService, { input: { decisionId: id, services } })
    expect(apart.errors).toBeUndefined()
    expect(apart.data.recordService).toMatchObject({
      missingDocuments: ['OBJECTION_NOTICE'],
      decision: {
        state: 'SERVED',
        services: [
          {
            kind: 'PENALTY_DECISION',
            servedOn: '2026-11-20',
            method: 'LEFT',
            late: false,
            dueOn: '2026-11-27',
            basis: { at: '第六十一条' },
          },
          { kind: 'REPAIR_NOTICE', servedOn: '2026-11-20', late: null, dueOn: null, basis: null },
          { kind: 'OBJECTION_NOTICE', servedOn: '2026-11-23', method: 'DIRECT', evidenceSha256: 'ab'.repeat(32) },
        ],
      },
    })
    const refused = await clerk(closeDecision, { id })
    expect(codeOf(refused)).toBe('CONFLICT')
    expect(refused.errors?.[0]?.extensions.got).toBe('not so served: 信用异议申请流程告知书')
    xinlu.clock.now += 1000
    const mended = await clerk(recordService, {
      input: { decisionId: id, services: servedOn('2026-11-20', ['OBJECTION_NOTICE']) },
    })
    expect(mended.data.recordService.missingDocuments).toEqual([])
    const closed = await clerk(closeDecision, { id })
    expect(closed.errors).toBeUndefined()
    expect(closed.data.closeDecision).toEqual({ missingDocuments: [], decision: { state: 'CLOSED' } })
    expect(codeOf(await clerk(recordService, { input: { decisionId: id, services: servedOn('2026-11-23') } }))).toBe(
      'CONFLICT',
    )
    expect((await made(id)).length).toBe(6)
  })

  it('late, and the service says so', async () => {
    const id = await newCase({ decidedOn: '2026-11-02', validUntil: '2027-11-02' })
    await made(id)
    const { data } = await clerk(recordService, { input: { decisionId: id, services: servedOn('2026-11-23') } })
    expect(data.recordService.decision.services[0]).toMatchObject({ late: true, dueOn: '2026-11-11' })
    expect(data.recordService.missingDocuments).toEqual([])
  })

  it.each([
    ['before the decision', servedOn('2026-11-17')],
    ['after today', servedOn('2026-11-24')],
    ['by no document', []],
    ['by one document twice', [...servedOn('2026-11-20'), ...servedOn('2026-11-20', ['REPAIR_NOTICE'])]],
    ['with an evidence that is no SHA-256', [{ ...servedOn('2026-11-20')[0], evidenceSha256: 'seen' }]],
  ])('a service %s is refused', async (_, services) => {
    const id = await newCase()
    await made(id)
    expect(codeOf(await clerk(recordService, { input: { decisionId: id, services } }))).toBe('BAD_INPUT')
  })

  it('by two clerks at once: one wins, the other is told, nothing is double', async () => {
    const id = await newCase()
    await made(id)
    await clerk(recordService, { input: { decisionId: id, services: servedOn('2026-11-23') } })
    const claims = { org: '文水县交通运输局', unit: 'wenshui-squad-1', duties: ['case'], role: 'clerk' }
    const second = asClaims(xinlu, { sub: 'second-squad-clerk', ...claims })
    const answers = await Promise.all([clerk(closeDecision, { id }), second(closeDecision, { id })])
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const steps = await xinlu.database.admin`select event from enforcement.step where case_id = ${id} order by seq`
    expect(steps.map(({ event }) => event)).toEqual(['RECORD', 'DOCUMENT', 'SERVE', 'CLOSE'])
    expect(await xinlu.database.admin`select 1 from enforcement.service where decision_id = ${id}`).toHaveLength(3)
    const winner = answers[0]?.errors ? second : xinlu.as('squad-clerk')
    expect((await winner(closeDecision, { id })).errors).toBeUndefined()
  })

  it('an act of another kind closes without documents, and none can be served', async () => {
    const input = {
      kind: 'INSPECTION',
      party: recorded(99).party,
      docNo: '晋吕文交治检〔2026〕9099号',
      decidedOn: '2026-11-20',
      documentName: '检查记录',
      matter: '源头装载检查',
      content: '未发现问题',
    }
    const { data } = await clerk(recordDecision, { input }, 'overload-clerk')
    const { id } = data.recordDecision.decision
    expect(codeOf(await clerk(makeDocuments, { id }, 'overload-clerk'))).toBe('BAD_INPUT')
    expect(
      codeOf(
        await clerk(recordService, { input: { decisionId: id, services: servedOn('2026-11-20') } }, 'overload-clerk'),
      ),
    ).toBe('BAD_INPUT')
    const closed = await clerk(closeDecision, { id }, 'overload-clerk')
    expect(closed.data.closeDecision.decision.state).toBe('CLOSED')
  })

  it('a service that is sent twice is recorded once', async () => {
    const id = await newCase()
    await made(id)
    const input = { decisionId: id, services: servedOn('2026-11-23') }
    const answers = await Promise.all([clerk(recordService, { input }), clerk(recordService, { input })])
    expect(answers.map(codeOf)).toEqual([undefined, undefined])
    expect(await xinlu.database.admin`select 1 from enforcement.service where decision_id = ${id}`).toHaveLength(3)
  })

  it('one number for two decisions at once: one is recorded, the other is told', async () => {
    const inputs = ['5000', '6000'].map((fine) => recorded(98, { fine }))
    const answers = await Promise.all(inputs.map((input) => clerk(recordDecision, { input })))
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
  })

  it('and its state is seen by whoever may see what is inside, and by nobody outside', async () => {
    const { uscc } = recorded(97).party
    await clerk(recordDecision, { input: recorded(97) })
    const query = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise {
      profile { enforcement { decisions { ${caseFields} } } } } } }`
    const { data } = await clerk(query, { key: { uscc } }, 'dashboard')
    expect(data.subject.profile.enforcement.decisions).toEqual([
      { id: expect.any(String), state: 'RECORDED', missingDocuments: documentKinds, documents: [], services: [] },
    ])
    expect(codeOf(await clerk(query, { key: { uscc } }, 'department'))).toBe('FIELD_REFUSED')
    expect((await clerk(query, { key: { uscc } }, 'anonymous')).errors).toBeDefined()
  })
})
