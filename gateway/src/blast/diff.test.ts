import { describe, expect, it } from 'vitest'
import { policyOf } from '../policy.ts'
import { classesChanged } from './callers.ts'
import { blastOf, isChanged, withTrusted } from './diff.ts'
import { operationOf } from './recorded.ts'
import { reportOf } from './report.ts'
import { now, other, policy, recorded, side, words } from './sample.ts'
import type { Side } from './sides.ts'
import { behind } from './use.ts'

const blast = (newer: Side, older = side()) => blastOf(older, newer, recorded, now)

describe('a whole comparison', () => {
  it('of a side with itself has nothing', () => {
    expect(isChanged(blast(side()))).toBe(false)
    expect(reportOf(blast(side()))).toContain('无变化')
  })

  it('counts what lies behind: entries of the caller, subjects once', () => {
    const { fields } = blast(side(other(policy, 'PUBLIC: SEE, PERSONAL: MASK', 'PERSONAL: MASK')))
    expect(fields.find(({ coordinate }) => coordinate === 'Book.title')).toMatchObject({
      ...{ caller: 'keeper / LENDING', change: 'LOSES', operations: 1, recorded: 1, answers: 5, subjects: 3 },
    })
  })

  it('of a domain that loses something: only entries of its own unit count', () => {
    const { fields } = blast(side(other(policy, 'classes: { SUPERVISION: SEE }', 'classes: { PUBLIC: SEE }')))
    expect(fields).toMatchObject([
      { scope: 'OWN_DOMAIN', coordinate: 'Book.missing', from: 'SEE', to: 'REFUSE', answers: 2, subjects: 2 },
    ])
  })

  it('of a subgraph that goes to another unit: one gains what the other loses', () => {
    const { fields } = blast(side(other(policy, 'stock: cellar', 'stock: front')))
    expect(fields.map(({ coordinate, change, answers }) => [coordinate, change, answers])).toEqual([
      ['Book.missing', 'GAINS', 3],
      ['Book.missing', 'LOSES', 2],
    ])
  })

  it('of what a request may open at most', () => {
    const { fields } = blast(side(other(policy, ', TRADE_SECRET: SEE }', ' }')))
    expect(fields).toMatchObject([
      { caller: 'other / SHARING, grant DATA_REQUEST', coordinate: 'Book.price', from: 'SEE', to: 'REFUSE' },
    ])
  })

  it('of a field that no longer exists for an audience: the operation as a whole reads like a typo', () => {
    const { fields, operations } = blast(side(other(policy, 'inside: ALL', 'inside: [PUBLIC, PERSONAL, TRADE_SECRET]')))
    expect(fields).toContainEqual(expect.objectContaining({ coordinate: 'Book.missing', from: 'REFUSE', to: 'ABSENT' }))
    expect(operations).toContainEqual(
      expect.objectContaining({ caller: 'keeper / LENDING', from: 'PARTIAL', to: 'ABSENT' }),
    )
  })

  it('of words: the field that is gone, the operation that is no longer valid', () => {
    const {
      fields,
      operations,
      words: said,
    } = blast(side(policy, other(words, '  title: String @join__field(graph: BOOKS)\n', '')))
    expect(said).toEqual([{ coordinate: 'Book.title', from: 'PUBLIC', to: 'GONE' }])
    expect(fields.find(({ role }) => role === 'keeper')).toMatchObject({ coordinate: 'Book.title', to: 'GONE' })
    expect(operations).toContainEqual(expect.objectContaining({ caller: 'keeper / LENDING', to: 'INVALID' }))
  })

  it('finds a class that changes though no operation asks for it', () => {
    const newer = policyOf(
      other(policy, 'PERSONAL: MASK }, obligations', 'PERSONAL: MASK, INTERNAL: SEE }, obligations'),
    )
    expect(classesChanged(side().policy, newer)).toContainEqual({
      ...{ caller: 'keeper / LENDING', class: 'INTERNAL', usage: 'READ', from: 'REFUSE', to: 'SEE' },
    })
  })

  it('keeps the whole text of a trusted operation that is recorded as well', () => {
    const trusted = operationOf('{ book { title borrower } }', 'h', 'TRUSTED', 'shelf')
    expect(withTrusted(recorded, trusted).operations).toEqual(trusted)
  })

  it('passes over a recorded text that cannot be read', () => {
    expect(operationOf('{', 'x', 'RECORDED', null)).toEqual([])
  })
})

describe('what lies behind', () => {
  it('is of this role, purpose, grant and unit', () => {
    const of = { role: 'keeper', purpose: 'LENDING', hashes: null }
    expect(behind(recorded.uses, of)).toEqual({ operations: 1, recorded: 1, answers: 5, subjects: 3 })
    expect(behind(recorded.uses, { ...of, unit: 'front' })).toMatchObject({ answers: 3, subjects: 2 })
    expect(behind(recorded.uses, { ...of, hashes: new Set(['x']) })).toEqual({
      operations: 1,
      recorded: 0,
      answers: 0,
      subjects: 0,
    })
    expect(behind(recorded.uses, { role: 'other', purpose: 'SHARING', hashes: null, grant: 'q' })).toMatchObject({
      answers: 0,
    })
  })
})
