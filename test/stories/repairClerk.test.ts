import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { penalties, repairsIn } from '../repairs.ts'

const day = 86_400_000

let xinlu: TestHouse
let flow: ReturnType<typeof repairsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  flow = repairsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('an application', () => {
  const worklist =
    '{ repairWorklist(first: 10) { id state decision { docNo } acceptBy decideBy workingDaysLeft late proofs } }'
  let id: string

  it('is recorded once, also when it is sent twice at once; another beside it is refused', async () => {
    const [commitment, proof] = [
      await flow.commitmentOf('trader', penalties.trader.id),
      await flow.proofOf('trader', 'first'),
    ]
    const send = () => flow.apply('trader', penalties.trader.id, commitment, [proof])
    for (const { data, errors } of await Promise.all([send(), send(), send()])) {
      expect(errors).toBeUndefined()
      expect(data.applyForRepair).toMatchObject({ state: 'APPLIED', eligibleOn: '2026-11-20', blockers: [] })
    }
    expect([await flow.count('repair'), await flow.count('step')]).toEqual([1, 1])
    const other = await flow.apply('trader', penalties.trader.id, commitment, [await flow.proofOf('trader', 'second')])
    expect(codeOf(other)).toBe('CONFLICT')
    id = (await flow.repairOf('trader', penalties.trader.id)).repair.id
  })

  it('waits for the unit that issued the decision and for the case desk, with its days', async () => {
    const [task] = (await xinlu.as('clerk')(worklist)).data.repairWorklist
    expect(task).toMatchObject({
      id,
      state: 'APPLIED',
      decision: { docNo: penalties.trader.docNo },
      acceptBy: '2026-11-26',
      decideBy: '2026-12-07',
      workingDaysLeft: 3,
      late: false,
    })
    for (const who of ['squad-clerk', 'planning-clerk', 'auditor'])
      expect((await xinlu.as(who)(worklist)).data.repairWorklist).toEqual([])
    expect(codeOf(await xinlu.as('subject')(worklist))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await xinlu.as('dashboard')(worklist))).toBe('FIELD_WITHHELD')
  })

  it("is nobody else's to handle", async () => {
    for (const who of ['squad-clerk', 'planning-clerk', 'auditor']) {
      expect(codeOf(await flow.accepted(who, id))).toBe('NOT_FOUND')
      expect(codeOf(await flow.decided(who, id))).toBe('NOT_FOUND')
    }
    expect(codeOf(await flow.accepted('clerk', 'rp_none'))).toBe('NOT_FOUND')
  })

  it('is late from the day after its third working day', async () => {
    xinlu.clock.now += 4 * day
    expect((await xinlu.as('clerk')(worklist)).data.repairWorklist[0]).toMatchObject({
      workingDaysLeft: -1,
      late: true,
    })
    xinlu.clock.now -= 4 * day
  })

  it('cannot be decided before it is accepted, nor turned away without a reason', async () => {
    expect(codeOf(await flow.decided('clerk', id))).toBe('CONFLICT')
    expect(codeOf(await flow.accepted('clerk', id, false, ' '))).toBe('BAD_INPUT')
    expect(codeOf(await flow.accepted('clerk', id, false, '请致电13812345678'))).toBe('BAD_INPUT')
  })

  it('is turned away with its reason, which the subject reads, and may then be made anew', async () => {
    const { data } = await flow.accepted('clerk', id, false, '缴款凭证不清晰')
    expect(data.acceptRepair).toMatchObject({
      state: 'NOT_ACCEPTED',
      refusalReason: '缴款凭证不清晰',
      workingDaysLeft: null,
    })
    const fields = 'id state refusalReason blockers'
    expect((await flow.repairOf('trader', penalties.trader.id, fields)).repair).toEqual({
      id,
      state: 'NOT_ACCEPTED',
      refusalReason: '缴款凭证不清晰',
      blockers: ['DUTIES_NOT_PROVEN', 'NO_COMMITMENT'],
    })
    const anew = await flow.applied('trader', penalties.trader.id)
    expect(anew).not.toBe(id)
    id = anew
  })

  it('that two clerks answer at once is answered once; the other gets a conflict', async () => {
    const answers = await Promise.all([flow.accepted('clerk', id), flow.accepted('clerk', id, false, '材料不全')])
    expect(answers.map((one) => codeOf(one) ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
    if ((await flow.repairOf('trader', penalties.trader.id)).repair.state === 'NOT_ACCEPTED') {
      id = await flow.applied('trader', penalties.trader.id)
      await flow.accepted('clerk', id)
    }
    expect((await flow.accepted('clerk', id)).data.acceptRepair.state).toBe('ACCEPTED')
  })

  it('is refused with a reason after ten working days, and the delay is said', async () => {
    xinlu.clock.now += 15 * day
    expect(codeOf(await flow.decided('clerk', id, false))).toBe('BAD_INPUT')
    const { data } = await flow.decided('clerk', id, false, '整改未完成')
    expect(data.decideRepair).toMatchObject({
      state: 'REFUSED',
      late: true,
      refusalReason: '整改未完成',
      propagation: [],
    })
    expect((await xinlu.as('clerk')(worklist)).data.repairWorklist).toEqual([])
    expect((await flow.repairOf('trader', penalties.trader.id, 'late')).repair.late).toBe(true)
    xinlu.clock.now -= 15 * day
  })

  it('is accepted by the squad that issued the decision', async () => {
    const own = await flow.applied('subject', penalties.squad1.id)
    expect((await xinlu.as('squad-clerk')(worklist)).data.repairWorklist).toMatchObject([
      { id: own, decision: { docNo: penalties.squad1.docNo } },
    ])
    expect((await flow.accepted('squad-clerk', own)).data.acceptRepair.state).toBe('ACCEPTED')
  })
})
