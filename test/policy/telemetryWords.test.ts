import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { metrics } from '@xinlu/gateway/telemetry'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation } from '../house.ts'
import { asClaims } from '../houseOn.ts'
import { firmCode } from './worlds/people.ts'

const closes: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closes.reverse()) await close()
})

describe('a label holds only words of closed lists, also where', () => {
  it('an issuer says a role that the policy does not name', async () => {
    const counted = metrics()
    const house = await openTestHouse('in-process', undefined, { telemetry: counted })
    closes.push(() => house.close())
    for (const role of ['王小明', '141121199001011234']) {
      await asClaims(house, { sub: 'someone', role })('{ __typename }')
    }
    const text = await counted.text()
    expect(text).not.toMatch(/王小明|141121199001011234/)
    expect(text).toMatch(/xinlu_request_seconds_count\{operation="none",role="other",code="PURPOSE_REFUSED"\} 2/)
  })

  it('a subgraph that is hosted apart answers a code of its own', async () => {
    const room = createServer((request, response) => {
      request.resume()
      request.on('end', () => response.end('{"errors":[{"message":"x","extensions":{"code":"廖明德"}}]}'))
    })
    await new Promise<void>((resolve) => room.listen(0, '127.0.0.1', resolve))
    closes.push(async () => void room.close())
    const counted = metrics()
    const elsewhere = { overload: `http://127.0.0.1:${(room.address() as AddressInfo).port}` }
    const house = await openTestHouse('in-process', undefined, { telemetry: counted, elsewhere })
    closes.push(() => house.close())
    await house.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } })
    const text = await counted.text()
    expect(text).not.toContain('廖明德')
    expect(text).toContain('xinlu_fetch_seconds_count{subgraph="overload",code="OTHER"} 1')
  })

  it('the planner says why it could not plan', async () => {
    const counted = metrics()
    await counted.part('execute', { how: 'stock', why: 'the planner: no field of 廖明德' }, async () => {})
    const text = await counted.text()
    expect(text).not.toContain('廖明德')
    expect(text).toContain('xinlu_executed_by_stock_total{why="the planner"} 1')
  })

  it('an error comes from the system', async () => {
    const counted = metrics()
    const failing = Object.assign(new Error('x'), { code: 'ECONNRESET 10.0.0.7' })
    await counted.part('fetch', { subgraph: 'overload' }, () => Promise.reject(failing)).catch(() => {})
    const text = await counted.text()
    expect(text).not.toContain('10.0.0.7')
    expect(text).toContain('xinlu_fetch_seconds_count{subgraph="overload",code="OTHER"} 1')
  })
})
