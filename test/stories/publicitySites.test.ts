import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { publicityIn } from '../publicity.ts'

let xinlu: TestHouse
let flow: ReturnType<typeof publicityIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  flow = publicityIn(xinlu)
})
afterAll(() => xinlu?.close())

const numberOf = (n: number) => `晋吕文交罚一〔2026〕${7000 + n}号`

describe('a site', () => {
  it('that took a decision which was annulled while it was under way is told to take it off; the public never met it', async () => {
    const id = await flow.penalty(301)
    const batch = await flow.underWay('PUBLISH', id)
    well(await flow.change(id))
    well(await flow.receipt(batch))
    expect(await flow.publicly(301)).toEqual([])
    expect(codeOf(await flow.batch('PUBLISH', [id]))).toBe('CONFLICT')
    await flow.shown(id, 'CREDIT_CHINA', 'WITHDRAW')
    expect(codeOf(await flow.batch('WITHDRAW', [id])), 'it has confirmed').toBe('CONFLICT')
  })

  it('that was under way when another was withdrawn from shows it no more', async () => {
    const id = await flow.penalty(302)
    await flow.shown(id)
    const batch = await flow.underWay('PUBLISH', id, 'CREDIT_LVLIANG')
    well(await flow.withdraw(id))
    well(await flow.receipt(batch))
    expect(await flow.publicly(302)).toEqual([])
    for (const site of ['CREDIT_CHINA', 'CREDIT_LVLIANG']) await flow.shown(id, site, 'WITHDRAW')
  })

  it('that refuses to take a decision off is told again, until it confirms', async () => {
    const id = await flow.penalty(303)
    await flow.shown(id)
    well(await flow.withdraw(id))
    const first = await flow.underWay('WITHDRAW', id)
    expect(codeOf(await flow.batch('WITHDRAW', [id])), 'it is under way').toBe('CONFLICT')
    well(await flow.receipt(first, [id]))
    await flow.shown(id, 'CREDIT_CHINA', 'WITHDRAW')
    expect(codeOf(await flow.batch('WITHDRAW', [id])), 'it has confirmed').toBe('CONFLICT')
  })

  it('that refused to show a decision is not told to take it off', async () => {
    const id = await flow.penalty(304)
    well(await flow.receipt(await flow.underWay('PUBLISH', id), [id]))
    expect(await flow.listed('publicityWorklist')).toContain(id)
    well(await flow.change(id))
    expect(codeOf(await flow.batch('WITHDRAW', [id]))).toBe('CONFLICT')
    expect(await flow.listed('withdrawalsDue')).not.toContain(id)
  })

  it('is not told to show again what was withdrawn', async () => {
    const id = await flow.penalty(305)
    await flow.shown(id)
    well(await flow.withdraw(id))
    expect(codeOf(await flow.batch('PUBLISH', [id]))).toBe('CONFLICT')
    expect(codeOf(await flow.batch('PUBLISH', [id], 'CREDIT_LVLIANG'))).toBe('CONFLICT')
  })
})

describe('a sheet', () => {
  it('has the fingerprint of its columns and rows, however many they are', async () => {
    const ids = [await flow.penalty(310), await flow.penalty(311, { decidedOn: '2026-11-16' }), await flow.penalty(312)]
    const { sheet, sheetHash, count } = well(await flow.batch('PUBLISH', ids)).makePublicityBatch
    expect(count).toBe(3)
    const found = createHash('sha256')
      .update(JSON.stringify([sheet.columns, sheet.rows]))
      .digest('hex')
    expect(sheetHash).toBe(found)
  })

  it('holds a repaired decision only while it is taken off', async () => {
    xinlu.clock.now += 1000
    const id = await flow.penalty(313)
    await flow.shown(id)
    const at = new Date(xinlu.clock.now).toISOString()
    await xinlu.database
      .admin`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      values (${id}, 'r', '2026-11-23', 'wenshui-squad-1', ${at})`
    const batches = async () => {
      const answer = await xinlu.as('squad-clerk')('{ publicityBatches(first: 2) { nodes { action sheet { rows } } } }')
      const { nodes } = well(answer).publicityBatches
      return nodes.map((one: { action: string; sheet: { rows: string[][] } }) => [
        one.action,
        one.sheet.rows.flat().includes(numberOf(313)),
      ])
    }
    xinlu.clock.now += 1000
    const off = await flow.underWay('WITHDRAW', id)
    expect(await batches()).toEqual([
      ['WITHDRAW', true],
      ['PUBLISH', false],
    ])
    well(await flow.receipt(off))
    expect((await batches())[0]).toEqual(['WITHDRAW', false])
    expect(codeOf(await flow.batch('WITHDRAW', [id]))).toBe('CONFLICT')
  })
})

describe('what must be taken off', () => {
  it('is counted in working days, late after the third, and said to be done', async () => {
    const id = await flow.penalty(320)
    await flow.shown(id)
    const fields = { change: 'ANNULLED', changedOn: '2026-11-18', withdrawBy: '2026-11-23', withdrawnOn: null }
    const changed = well(await flow.change(id, 'ANNULLED', '2026-11-18')).changeDecision.changes
    expect(changed).toEqual([{ ...fields, workingDaysLeft: 0, late: false }])
    expect(await flow.listed('withdrawalsDue')).toContain(id)
    const before = xinlu.clock.now
    xinlu.clock.now += 86_400_000
    const { data } = await xinlu.as('clerk')('{ withdrawalsDue { id changes { workingDaysLeft late } } }')
    const found = data.withdrawalsDue.find((one: { id: string }) => one.id === id)
    expect(found.changes).toEqual([{ workingDaysLeft: -1, late: true }])
    xinlu.clock.now = before
    const off = well(await flow.withdraw(id)).withdrawPublicity
    expect(off).toEqual({
      publicity: { state: 'WITHDRAWN', sites: [] },
      changes: [{ withdrawnOn: '2026-11-23', late: false }],
    })
    expect(await flow.publicly(320)).toEqual([])
    expect(await flow.listed('withdrawalsDue')).not.toContain(id)
  })
})

describe('the list of what stands above the unit', () => {
  it('holds what is due or late with the desk or the leaders to be told, and nothing else of the worklist', async () => {
    const fields = 'id publicity { dueOn escalation }'
    const ask = `{ publicityWorklist(first: 1000) { ${fields} } publicityEscalations(first: 1000) { ${fields} } }`
    const data = well(await xinlu.as('clerk')(ask))
    const told = data.publicityWorklist.filter(({ publicity }: { publicity: { escalation: string } }) =>
      ['DESK', 'LEADER'].includes(publicity.escalation),
    )
    expect(told.length).toBeGreaterThan(10)
    expect(told.length).toBeLessThan(data.publicityWorklist.length)
    expect(data.publicityEscalations).toEqual(told)
  })

  it.each([
    ['a subject', 'subject', 'FIELD_WITHHELD'],
    ['anyone', 'anonymous', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is not for %s', async (_, who, code) =>
    expect(codeOf(await xinlu.as(who)('{ publicityEscalations { id } }'))).toBe(code),
  )
})
