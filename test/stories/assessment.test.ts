import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

describe('my credit', () => {
  it('as it stands', async () => {
    const { data, errors } = await xinlu.as('subject')(operation('my-credit'))
    console.log(JSON.stringify(errors ?? null), JSON.stringify(data?.mySubject?.profile?.roadTransport, null, 1))
    expect(errors).toBeUndefined()
  })
})
