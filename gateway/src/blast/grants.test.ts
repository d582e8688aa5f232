import { describe, expect, it } from 'vitest'
import { type Grant, grantsChanged } from './grants.ts'
import { now, other, policy, recorded, side, words } from './sample.ts'
import type { Side } from './sides.ts'

describe('an open grant', () => {
  const grant: Grant = {
    ...{
      id: 'r',
      kind: 'DATA_REQUEST',
      org: 'o',
      holder: 'p',
      purpose: 'SHARING',
      validUntil: null,
      operationHash: 'g',
    },
    operation: '{ book { title price } }',
    coordinates: [{ coordinate: 'Book.price', verdict: 'SEE' }],
  }
  const changes = (newer: Side, older = side()) =>
    grantsChanged(older, newer, [grant], recorded.uses, now).map(({ change, reason, coordinates, answers }) => ({
      ...{ change, reason, coordinates, answers },
    }))

  it.each([
    [
      'its class may no longer be opened',
      side(other(policy, ', TRADE_SECRET: SEE }', ' }')),
      'CLASS_NOT_OPENABLE',
      ['Book.price'],
    ],
    ['no line takes it', side(other(policy, 'grant: DATA_REQUEST', 'grant: PAIR')), 'PURPOSE_CLOSED', []],
    [
      'another field of its operation is closed',
      side(policy, other(words, '  title: String', '  title: String @policy(policies: [["INTERNAL"]])')),
      'FIELD_CLOSED',
      ['Book.title'],
    ],
  ])('breaks where %s', (_, newer, reason, coordinates) => {
    expect(changes(newer)).toEqual([{ change: 'BREAKS', reason, coordinates, answers: 1 }])
    expect(changes(side(), newer)).toEqual([{ change: 'MENDED', reason, coordinates, answers: 1 }])
  })

  it('breaks where its coordinate is gone, and its operation with it', () => {
    const newer = side(
      policy,
      other(words, '  price: String @policy(policies: [["TRADE_SECRET"]]) @join__field(graph: BOOKS)\n', ''),
    )
    expect(changes(newer).map(({ reason }) => reason)).toEqual(['COORDINATE_GONE', 'OPERATION_INVALID'])
  })
})
