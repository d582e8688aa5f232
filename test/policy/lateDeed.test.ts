import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hosting, openTestHouse, type TestHouse } from '../house.ts'
import { recordDecision, recorded } from '../recording.ts'

const { roles, ...limits } = limitsFrom(join(root, 'schema/limits.yaml'))

describe.each<Hosting>(['in-process', 'HTTP'])('a deed whose caller waits no longer, with the rooms %s', (hosting) => {
  let xinlu: TestHouse
  beforeAll(async () => {
    const hasty = Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, { ...own, withinMs: 2000 }]))
    xinlu = await openTestHouse(hosting, undefined, { limits: { ...limits, roles: hasty } })
  })
  afterAll(() => xinlu?.close())

  const record = (n: number) => xinlu.as('squad-clerk')(recordDecision, { input: recorded(n) })
  /** Says it until it is answered: on a machine that has much to do two seconds may be too few, and the same again is the same. */
  const recordAtLast = async (n: number): Promise<string> => {
    let answer = await record(n)
    for (let tries = 0; answer.errors?.[0].extensions.code === 'TIMEOUT' && tries < 10; tries += 1)
      answer = await record(n)
    expect(answer.errors).toBeUndefined()
    return answer.data.recordDecision.decision.id
  }
  const count = async (n: number) => {
    const { docNo } = recorded(n)
    const [row] = await xinlu.database.admin<{ count: number }[]>`
      select count(*)::int as count from enforcement.decision_statement where facts->>'docNo' = ${docNo}`
    return row?.count
  }

  it('is said to be unknown, is not recorded later, and is recorded once when it is sent again', async () => {
    const late = await xinlu.database.admin.begin(async (held) => {
      // Another deed that takes its time: this one waits for its turn, and longer than its caller.
      await held`select pg_advisory_xact_lock(hashtext('enforcement.import'))`
      return { answer: await record(1) }
    })
    expect(late.answer).toMatchObject({ status: 504, data: undefined })
    expect(late.answer.errors?.[0].extensions).toEqual({
      code: 'TIMEOUT',
      expected: 'at most 2000 (withinMs of clerk)',
      got: 'no answer in that time, and it is not known whether the deed was done',
      todo: 'look whether it is recorded before it is sent again; what bears a key, a number or a file of its own is not recorded twice',
    })
    // Its turn has come and gone when another deed, which came after it, has had its own.
    await recordAtLast(6)
    expect(await count(1)).toBe(0)
    const id = await recordAtLast(1)
    expect(await recordAtLast(1)).toBe(id)
    expect(await count(1)).toBe(1)
    const [step] = await xinlu.database.admin`
      select count(*)::int as steps from enforcement.step where case_id = ${id}`
    expect(step).toEqual({ steps: 1 })
  })

  it('is not begun when a connection becomes free only then: a full pool has it wait, and refuses it', async () => {
    const { answers } = await xinlu.database.admin.begin(async (held) => {
      await held`select pg_advisory_xact_lock(hashtext('enforcement.import'))`
      // Two connections for deeds: the third has none.
      return { answers: await Promise.all([2, 3, 4].map(record)) }
    })
    for (const { status, errors } of answers) expect([status, errors?.[0].extensions.code]).toEqual([504, 'TIMEOUT'])
    await recordAtLast(5)
    expect(await Promise.all([2, 3, 4, 5].map(count))).toEqual([0, 0, 0, 1])
  })
})
