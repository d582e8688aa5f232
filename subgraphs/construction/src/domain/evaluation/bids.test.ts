import { expect, it } from 'vitest'
import { type BidFact, withBids } from './bids.ts'
import { conduct, section } from './given.fixture.ts'

const bid = (id: string, more: Partial<BidFact> = {}): BidFact => ({
  ...{ id: `${id} as said`, bidId: id, sectionId: `section of ${id}`, project: '隧道', section: id, contractId: null },
  ...more,
})
const within = (bidId: string) => ({ ...conduct('BID_WITHDRAWN', 'BID'), bidId })
const none = { bid: true, performed: false, price: null }

it('a bid without a contract is a section that was bid for, with its conduct and no price', () => {
  const found = withBids([section('c1', 'BP')], [bid('d1')], [within('d1')])
  expect(found.sections).toEqual([section('c1', 'BP'), { ...none, id: 'd1 as said', contractId: 'd1' }])
  expect(found.conducts).toEqual([{ ...conduct('BID_WITHDRAWN', 'BID'), contractId: 'd1' }])
})

it('a bid that was won is the section of its contract, which then rests on both, and so does its conduct', () => {
  const found = withBids([section('c1', 'BP')], [bid('d1', { contractId: 'c1' })], [within('d1')])
  expect(found.sections).toEqual([{ ...section('c1', 'BP'), id: 'c1 as said+d1 as said' }])
  expect(found.conducts[0]?.contractId).toBe('c1')
})

it('a bid that two stated is one section, found by the register, or by its names where one has them alone', () => {
  const twice = [bid('d2', { sectionId: null, section: 'd1' }), bid('d1'), bid('d3', { sectionId: 'section of d1' })]
  const found = withBids([], twice, [within('d2'), within('d3')])
  expect(found.sections).toEqual([{ ...none, id: 'd1 as said+d2 as said+d3 as said', contractId: 'd1' }])
  expect(found.conducts.map(({ contractId }) => contractId)).toEqual(['d1', 'd1'])
})

it('bids for two sections of one name in two projects are two', () => {
  const found = withBids(
    [],
    [bid('d1'), bid('d2', { section: 'd1' }), bid('d3', { project: '桥', sectionId: null })],
    [],
  )
  expect(found.sections.map(({ contractId }) => contractId)).toEqual(['d1', 'd2', 'd3'])
})

it('a conduct in a bid of another year keeps it, and is refused by the evaluation, not lost', () => {
  expect(withBids([], [], [within('d9')]).conducts[0]?.contractId).toBe('d9')
})
