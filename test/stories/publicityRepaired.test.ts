import { afterAll, beforeAll, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse, well } from '../house.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const make = 'mutation($input: PublicityBatchInput!) { makePublicityBatch(input: $input) { id count } }'
const send = 'mutation($id: ID!) { sendPublicityBatch(id: $id) { state } }'
const confirm = `mutation($id: ID!, $receiptNo: String!, $on: Date!) {
  confirmPublicityBatch(id: $id, receiptNo: $receiptNo, confirmedOn: $on) { state } }`
const names: Record<string, string> = {
  CREDIT_CHINA: '信用中国',
  CREDIT_LVLIANG: '信用吕梁',
  SHANXI_CREDIT_TRANSPORT: '山西信用交通',
}

it('a repair reaches each site by a batch that takes the decision off; the site has confirmed once its receipt is entered', async () => {
  const flow = repairsIn(xinlu)
  const { id: decision } = penalties.squad4
  const application = await flow.applied('subject', decision)
  well(await flow.accepted('clerk', application))
  const { propagation } = well(await flow.decided('clerk', application)).decideRepair
  const sites: string[] = propagation
    .filter(({ kind }: { kind: string }) => kind === 'PUBLICITY')
    .map(({ target }: { target: string }) => target)
  expect(sites.length).toBeGreaterThan(0)

  const unconfirmed = async () => {
    const { repair } = await flow.repairOf('subject', decision, 'propagation { target kind confirmedAt }')
    const open = (one: { kind: string; confirmedAt: string | null }) => one.kind === 'PUBLICITY' && !one.confirmedAt
    return repair.propagation.filter(open).map(({ target }: { target: string }) => target)
  }
  const clerk = asClaims(xinlu, clerkOf('wenshui-squad-4'))
  const headers = { 'x-purpose': 'STATUTORY_SUPERVISION' }
  for (const [i, target] of sites.entries()) {
    expect(await unconfirmed()).toEqual(sites.slice(i))
    const site = Object.keys(names).find((one) => target.includes(names[one] as string))
    const input = { site, action: 'WITHDRAW', template: 'PENALTY_2018', decisionIds: [decision] }
    xinlu.clock.now += 1000
    const { id, count } = well(await clerk(make, { input }, { headers })).makePublicityBatch
    expect(count).toBe(1)
    well(await clerk(send, { id }, { headers }))
    expect(await unconfirmed(), 'a batch that was sent is no confirmation').toEqual(sites.slice(i))
    well(await clerk(confirm, { id, receiptNo: `CX-${i}`, on: '2026-11-23' }, { headers }))
  }
  expect(await unconfirmed()).toEqual([])
})
