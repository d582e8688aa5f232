import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { clerkOf } from '../repairs.ts'
import { firms, sampleTender, sampleTenderIn } from '../tenders.ts'

const file = `mutation($id: ID!, $knewOn: Date!) { fileTenderComplaint(tenderId: $id, ground: "对我公司信用等级的认定有异议", knewOn: $knewOn) {
  id state acceptBy decideBy late check { tenderId } explanations { gradeId } } }`
const complaintFields = `id state acceptBy decideBy late handledBy check { tenderId openedAt bidders { bidderCode grade } }
  explanations { bidderCode uscc gradeId year authority grade knownFrom conducts { title points } rules { edition } }`
const take = `mutation($id: ID!, $accept: Boolean!) { takeTenderComplaint(id: $id, accept: $accept) { ${complaintFields} } }`
const decide = `mutation($id: ID!) { decideTenderComplaint(id: $id, uphold: false, reason: "等级按开标时已公布的结果认定") { ${complaintFields} } }`
const complaint = `query($id: ID!) { tenderComplaint(id: $id) { ${complaintFields} } }`

let xinlu: TestHouse
let { house, opensAt, sample } = {} as Awaited<ReturnType<typeof sampleTenderIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ house, opensAt, sample } = await sampleTenderIn(xinlu))
})
afterAll(() => xinlu?.close())

describe('a complaint on the sample tender', () => {
  const subject = () => xinlu.as('subject')
  const policy = () => xinlu.as('policy-clerk')
  let id: string

  it('is a bidder’s alone, within ten days of the day on which it knew', async () => {
    expect(codeOf(await subject()(file, { id: sampleTender, knewOn: '2026-11-11' }))).toBe('BAD_INPUT')
    expect(codeOf(await subject()(file, { id: sampleTender, knewOn: '2026-11-12' }))).toBe('CONFLICT')
    expect(codeOf(await subject()(file, { id: 't_none', knewOn: '2026-11-20' }))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('trader')(file, { id: sampleTender, knewOn: '2026-11-20' }))).toBe('NOT_FOUND')
    const filed = well(await subject()(file, { id: sampleTender, knewOn: '2026-11-13' })).fileTenderComplaint
    expect(filed).toMatchObject({
      state: 'FILED',
      acceptBy: '2026-11-26',
      decideBy: null,
      late: false,
      check: null,
      explanations: null,
    })
    id = filed.id
    expect(well(await subject()(file, { id: sampleTender, knewOn: '2026-11-13' })).fileTenderComplaint.id).toBe(id)
  })

  it('shows nothing of the grades before it is taken up, and is handled by nobody with a hand in the tender', async () => {
    expect(well(await policy()(complaint, { id })).tenderComplaint).toMatchObject({
      state: 'FILED',
      check: null,
      explanations: null,
    })
    expect(codeOf(await house.clerk(take, { id, accept: true }))).toBe('NOT_FOUND')
    const evaluator = asClaims(xinlu, { ...clerkOf('wenshui-policy'), sub: 'sample-evaluator' })
    expect(codeOf(await evaluator(take, { id, accept: true }))).toBe('CONFLICT')
    expect(well(await house.clerk(complaint, { id })).tenderComplaint).toBeNull()
    expect(codeOf(await policy()(decide, { id }))).toBe('CONFLICT')
  })

  it('shows its handler why each grade was what it was at the opening, and nobody else', async () => {
    const taken = well(await policy()(take, { id, accept: true })).takeTenderComplaint
    const { bidders } = well(await sample()).tenderCheck
    expect(taken).toMatchObject({ state: 'ACCEPTED', decideBy: null, check: { openedAt: opensAt } })
    expect(taken.check.bidders).toEqual(
      bidders.map(({ bidderCode, grade }: Record<string, string>) => ({ bidderCode, grade })),
    )
    expect(taken.explanations).toHaveLength(6)
    const best = taken.explanations.find(({ uscc }: { uscc: string }) => uscc === firms.best)
    expect(best).toMatchObject({ grade: 'AA', year: 2025, authority: '山西省交通运输厅' })
    expect(best.knownFrom < opensAt).toBe(true)
    for (const who of [subject(), xinlu.as('auditor')])
      expect(well(await who(complaint, { id })).tenderComplaint).toMatchObject({
        state: 'ACCEPTED',
        check: null,
        explanations: null,
      })
    expect(well(await policy()(decide, { id })).decideTenderComplaint).toMatchObject({
      state: 'REJECTED',
      handledBy: 'wenshui-policy',
    })
  })
})
