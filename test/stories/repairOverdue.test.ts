import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { penalties, repairsIn } from '../repairs.ts'

const day = 86_400_000
const decision = penalties.squad4
const key = { uscc: firmCode }
const overdue = '{ repairsOverdue(first: 10) { id state decision { docNo } propagation { target overdue } } }'
const notices = '{ correctionNotices(first: 10) { repairId target kind docNo requiredBy overdue } }'

let xinlu: TestHouse
let flow: ReturnType<typeof repairsIn>
let repair: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  flow = repairsIn(xinlu)
  repair = await flow.applied('subject', decision.id)
  await flow.accepted('clerk', repair)
  await flow.decided('clerk', repair)
  for (const { errors } of await flow.ownersConfirm('subject', decision.id)) expect(errors).toBeUndefined()
})
afterAll(() => xinlu?.close())

const state = async () => (await flow.repairOf('subject', decision.id)).repair.state

describe('a place that does not confirm', () => {
  it('is not overdue on its day, and from the next day on is told to the case desk and the audit, to nobody else', async () => {
    const start = xinlu.clock.now
    xinlu.clock.now += 3 * day
    expect((await xinlu.as('clerk')(overdue)).data.repairsOverdue).toEqual([])
    for (const days of [4, 30]) {
      xinlu.clock.now = start + days * day
      for (const who of ['clerk', 'auditor']) {
        const [found] = (await xinlu.as(who)(overdue)).data.repairsOverdue
        expect(found).toMatchObject({ id: repair, state: 'GRANTED' })
        expect(found.propagation.filter((one: { overdue: boolean }) => one.overdue)).toEqual([
          { target: 'PUBLICITY:信用吕梁', overdue: true },
          { target: 'PUBLICITY:山西信用交通', overdue: true },
        ])
        expect(found.decision).toEqual(who === 'auditor' ? { docNo: decision.docNo } : null)
      }
      for (const who of ['squad-clerk', 'planning-clerk'])
        expect((await xinlu.as(who)(overdue)).data.repairsOverdue).toEqual([])
    }
    xinlu.clock.now = start
  })

  it('keeps the repair open until it does, and opens it again when it shows the fact again', async () => {
    await flow.saidOn('信用吕梁', decision.id)
    expect(await state()).toBe('GRANTED')
    await flow.saidOn('山西信用交通', decision.id)
    expect(await state()).toBe('COMPLETED')
    const start = xinlu.clock.now
    xinlu.clock.now += day
    await flow.saidOn('信用吕梁', decision.id, '2026-11-24')
    expect(await state()).toBe('GRANTED')
    xinlu.clock.now += day
    await flow.saidOn('信用吕梁', decision.id)
    expect(await state()).toBe('COMPLETED')
    xinlu.clock.now = start
  })
})

describe('the commitment that a repair rested on', () => {
  const commitments =
    'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { commitments { text } } } } }'

  it('is shown while the repair is open, and to nobody else after it', async () => {
    const other = await flow.applied('subject', penalties.squad3.id)
    const shown = async () => (await xinlu.as('anonymous')(commitments, { key })).data.subject.profile.commitments
    expect(await shown()).toHaveLength(1)
    await flow.accepted('clerk', other)

    // Its room fails: the decision is gone all the same, and what is left waits for the case desk.
    const { admin } = xinlu.database
    const writer = xinlu.database.roleOf('supervision')
    await admin.unsafe(`revoke insert on supervision.fulfilment from ${writer}`)
    expect((await flow.decided('clerk', other)).errors).toHaveLength(1)
    await admin.unsafe(`grant insert on supervision.fulfilment to ${writer}`)
    expect((await flow.repairOf('subject', penalties.squad3.id)).repair.state).toBe('GRANTED')
    expect(await shown()).toHaveLength(1)
    const { data } = await xinlu.as('clerk')(notices)
    expect(data.correctionNotices).toContainEqual(
      expect.objectContaining({ repairId: other, target: 'COMMITMENT:xinlu', kind: 'COMMITMENT' }),
    )
    const done = await flow.confirmed(xinlu.as('clerk'), other, 'COMMITMENT:xinlu', '已停止公示')
    expect(done.data.confirmPropagation.confirmedAt).toBe('2026-11-23T01:00:00.000Z')
    expect(await shown()).toEqual([])
  })
})
