import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { pairsIn } from './hidden.ts'

let xinlu: TestHouse
const seen: string[] = []
beforeAll(async () => {
  xinlu = await openTestHouse('in-process', undefined, {
    observe: (subgraph) => void seen.push(`fetch ${subgraph}`),
    statement: (subgraph, text) => void seen.push(`${subgraph}: ${text}`),
  })
})
afterAll(() => xinlu?.close())

/** An answer as it is but for its receipt, which is another each time: of that the hash of the result. */
function told(text: string): string {
  const { extensions = {}, ...answer } = JSON.parse(text) as { extensions?: { receipt?: { resultHash: string } } }
  const { receipt, ...more } = extensions
  return JSON.stringify({ ...answer, ...more, result: receipt?.resultHash })
}

describe('what somebody may not know of', () => {
  it('is answered like what is not there: the same bytes, headers, fetches and statements, in whichever order', async () => {
    for (const { what, role, query, hidden, absent } of await pairsIn(xinlu)) {
      const ask = async (variables: Record<string, unknown>) => {
        seen.length = 0
        const { status, headers, text } = await xinlu.as(role)(query, variables)
        const said = [...headers].filter(([name]) => name !== 'date' && name !== 'content-length')
        // Entries of the log are made together with others', when it is convenient.
        return { what, status, said, text: told(text), seen: seen.filter((one) => !one.startsWith('ledger')).sort() }
      }
      await ask(absent)
      const first = await ask(hidden)
      expect(first.status, what).toBe(200)
      expect(await ask(absent)).toEqual(first)
      expect(await ask(hidden)).toEqual(first)
    }
  })

  it('cannot be found by asking for many at once', async () => {
    const many = Array.from({ length: 6 }, (_, i) => `a${i}: subject(key: { id: "s_${i}" }) { id }`).join(' ')
    const { status, errors } = await xinlu.as('anonymous')(`{ ${many} }`)
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 400, code: 'LIMIT' })
  })

  it('is in no list that one can turn the pages of without a name', async () => {
    for (const query of [
      '{ enterprises(first: 1) { totalBand } }',
      '{ subjects { id } }',
      '{ driversByNumber { id } }',
    ]) {
      const { errors, data } = await xinlu.as('anonymous')(query)
      expect({ code: errors?.[0].extensions.code, data }).toEqual({
        code: 'GRAPHQL_VALIDATION_FAILED',
        data: undefined,
      })
    }
  })
})
