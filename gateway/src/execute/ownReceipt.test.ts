import type { Receipt } from '@xinlu/db'
import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { receiptPlaces, withoutReceipt, withReceipt } from './ownReceipt.ts'

const schema = buildSchema(`
  type Query { check: Check checks: [Check] any: Any }
  union Any = Check | Other
  type Check { id: ID receipt: Receipt inner: Check }
  type Other { id: ID }
  type Receipt { id: ID logIndex: Int editions: [String] }
`)
const receipt = { id: 'r_1', logIndex: 7, editions: ['a', 'b'], signature: 'not asked for' } as unknown as Receipt
const placesOf = (query: string) => receiptPlaces(parse(query), null, schema)

/** An answer with its receipt put in, where something else stood before. */
function filled(query: string, data: Record<string, unknown>) {
  const places = placesOf(query)
  if (!places) throw new Error('no place')
  withoutReceipt(data, places)
  const without = JSON.parse(JSON.stringify(data))
  withReceipt(data, places, receipt)
  return { without, data }
}

describe('the receipt within its own answer', () => {
  it('stands as it was asked for, in its place among the keys', () => {
    const query = '{ check { r: receipt { number: id __typename } id receipt { logIndex } } }'
    const { without, data } = filled(query, { check: { r: 'said by a room', id: 'c', receipt: null } })
    expect(without).toEqual({ check: { r: null, id: 'c', receipt: null } })
    expect(JSON.stringify(data)).toBe(
      '{"check":{"r":{"number":"r_1","__typename":"Receipt"},"id":"c","receipt":{"logIndex":7}}}',
    )
  })

  it('stands in lists, within fragments, and in what may be one of several', () => {
    const query = `
      { checks { ...one } any { ... on Check { inner { receipt { editions } } } ... on Other { id } } }
      fragment one on Check { receipt { ... on Receipt { id } } receipt { logIndex } }`
    const asked = {
      checks: [{ receipt: null }, null, { receipt: null }],
      any: { inner: { receipt: null } },
    }
    expect(filled(query, asked).data).toEqual({
      checks: [{ receipt: { id: 'r_1', logIndex: 7 } }, null, { receipt: { id: 'r_1', logIndex: 7 } }],
      any: { inner: { receipt: { editions: ['a', 'b'] } } },
    })
  })

  it('is not put where nothing was', () => {
    const query = '{ check { receipt { id } } any { ... on Check { receipt { id } } } }'
    expect(filled(query, { check: null, any: { id: 'o' } }).data).toEqual({ check: null, any: { id: 'o' } })
  })

  it('has no place in an operation that does not ask for it', () => {
    expect(placesOf('{ check { id inner { id } } }')).toBeNull()
  })
})
