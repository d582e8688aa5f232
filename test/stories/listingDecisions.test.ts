import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { dropCase, giveNotice, listIn, listSubject, removeListing, stateCase, well } from '../overload.ts'
import { driver, firm, firmCode } from '../policy/worlds/people.ts'
import { clerkOf, codeOf, penalties } from '../repairs.ts'

const link = `mutation($violation: ID!, $part: ViolationPart!, $decision: ID!) {
  linkDecision(violationId: $violation, part: $part, decisionId: $decision) { part decisionId kind penaltyKinds fine decidedOn standing } }`
const consequences = `query($id: ID!) { violationConsequences(violationId: $id) { part decisionId fine standing toldAt } }`
const retell = 'mutation { retellDecisions(first: 100) { asked changed pageInfo { hasNextPage } } }'
const annul = `mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { id } }`
const quarter = '2026-Q3'

let xinlu: TestHouse
let house: ReturnType<typeof listIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
})
afterAll(() => xinlu?.close())

const policy = () => asClaims(xinlu, clerkOf('wenshui-policy'))
const annulled = (decisionId: string) =>
  house.squad4(annul, { input: { decisionId, change: 'ANNULLED', reason: '认定事实有误', changedOn: '2026-11-23' } })
const publicListings = async () => {
  const { subject } = well(await xinlu.as('anonymous')(operation('public-lookup'), { key: { uscc: firmCode } }))
  return subject.profile.overload.listings
}
const entries = `{ mySubject { profile { overload { listings { id circumstance removedOn removalReason state } listingCases { id state circumstance } } } } }`
const own = async (who: string) => well(await xinlu.as(who)(entries)).mySubject.profile.overload

describe('一超四罚: what followed from a violation', () => {
  it('is told by enforcement, for truck, firm, driver and source unit, each on its own subject alone', async () => {
    await house.violate({ id: 'w_1', at: '2026-08-03', truck: 's_truck', driver: driver.id, firm, source: 's_source' })
    const ofFirm = await house.decided(['罚款'], '2026-08-10', { fine: '2000.00' })
    const told = well(await house.overload(link, { violation: 'w_1', part: 'FIRM', decision: ofFirm })).linkDecision
    expect(told).toEqual({
      ...{
        part: 'FIRM',
        decisionId: ofFirm,
        kind: 'PENALTY',
        penaltyKinds: ['罚款'],
        fine: '2000',
        decidedOn: '2026-08-10',
      },
      standing: 'STANDS',
    })
    expect(codeOf(await house.overload(link, { violation: 'w_1', part: 'TRUCK', decision: ofFirm }))).toBeUndefined()
    expect(
      codeOf(await house.overload(link, { violation: 'w_1', part: 'DRIVER', decision: penalties.driver.id })),
    ).toBeUndefined()
    for (const [part, decision] of [
      ['DRIVER', ofFirm],
      ['FIRM', penalties.driver.id],
      ['SOURCE_UNIT', ofFirm],
      ['FIRM', 'd_none'],
    ])
      expect(codeOf(await house.overload(link, { violation: 'w_1', part, decision }))).toBe('NOT_FOUND')
    expect(codeOf(await house.overload(link, { violation: 'w_none', part: 'FIRM', decision: ofFirm }))).toBe(
      'NOT_FOUND',
    )
    expect(codeOf(await xinlu.as('planning-clerk')(link, { violation: 'w_1', part: 'FIRM', decision: ofFirm }))).toBe(
      'NOT_FOUND',
    )
  })

  it('is stated once however often it is linked, and told again once it was annulled', async () => {
    const shown = async () => well(await house.overload(consequences, { id: 'w_1' })).violationConsequences
    const before = await shown()
    expect(before.map((one: { part: string }) => one.part).sort()).toEqual(['DRIVER', 'FIRM', 'TRUCK'])
    const { decisionId } = before.find((one: { part: string }) => one.part === 'FIRM')
    well(await house.overload(link, { violation: 'w_1', part: 'FIRM', decision: decisionId }))
    expect(await shown()).toEqual(before)
    expect(well(await house.overload(retell)).retellDecisions).toMatchObject({ asked: 2, changed: [] })
    well(await annulled(decisionId))
    xinlu.clock.now += 1000
    expect(well(await house.overload(retell)).retellDecisions).toMatchObject({ asked: 2, changed: [decisionId] })
    const after = await shown()
    expect(
      after
        .filter((one: { standing: string }) => one.standing === 'ANNULLED')
        .map((one: { part: string }) => one.part)
        .sort(),
    ).toEqual(['FIRM', 'TRUCK'])
    expect(well(await xinlu.as('planning-clerk')(consequences, { id: 'w_1' })).violationConsequences).toEqual([])
  })
})

describe('a fact of a circumstance', () => {
  const fraud = { sourceRef: '许可-1', kind: 'PERMIT_BY_FRAUD', on: '2026-07-01' }
  it('is stated once by its reference; other words need a reason and are a further statement', async () => {
    const said = well(await house.conduct(fraud)).stateConduct
    expect(well(await house.conduct(fraud)).stateConduct).toEqual(said)
    expect(codeOf(await house.conduct({ ...fraud, on: '2026-07-02' }))).toBe('CONFLICT')
    const corrected = well(await house.conduct({ ...fraud, on: '2026-07-02', reason: '日期登记有误' })).stateConduct
    expect(corrected).toMatchObject({ id: said.id, on: '2026-07-02' })
    expect(await house.candidatesAbout(firm)).toMatchObject([{ circumstance: 6, count: 1 }])
    xinlu.clock.now += 1000
    well(await house.conduct({ ...fraud, on: '2026-07-02', struck: true, reason: '查无此事' }))
    expect(await house.candidatesAbout(firm)).toEqual([])
  })

  it.each([
    [
      'of whom it cannot be',
      { kind: 'SUSPENSION_ORDER', subjectType: 'PRACTITIONER', on: '2026-07-01', decisionId: 'd_none' },
      'BAD_INPUT',
    ],
    ['whose decision is not there', { kind: 'SUSPENSION_ORDER', on: '2026-07-01', decisionId: 'd_none' }, 'NOT_FOUND'],
    ['without the decision that proves it', { kind: 'FORCING_PENALTY', on: '2026-07-01' }, 'BAD_INPUT'],
    [
      'on somebody else’s decision',
      { kind: 'FORCING_PENALTY', on: '2026-07-01', decisionId: penalties.driver.id },
      'NOT_FOUND',
    ],
    ['of which not all is said', { kind: 'ACCIDENT', on: '2026-07-01', deaths: 3 }, 'BAD_INPUT'],
    [
      'with fewer than no dead',
      { kind: 'ACCIDENT', on: '2026-07-01', deaths: -1, injured: 0, accidentGrade: 'MAJOR', liability: 'FULL' },
      'BAD_INPUT',
    ],
    ['of tomorrow', { kind: 'PERMIT_BY_FRAUD', on: '2026-11-24' }, 'BAD_INPUT'],
    ['without evidence', { kind: 'PERMIT_BY_FRAUD', on: '2026-07-01', evidence: [] }, 'BAD_INPUT'],
    [
      'with a citizen id number in it',
      { kind: 'PERMIT_BY_FRAUD', on: '2026-07-01', evidence: [driver.citizenId] },
      'BAD_INPUT',
    ],
  ])('%s is refused', async (_, input, code) => {
    expect(codeOf(await house.conduct({ sourceRef: '错-1', ...input }))).toBe(code)
  })

  it('is no other unit’s to state', async () => {
    const query = 'mutation($input: ConductInput!) { stateConduct(input: $input) { id } }'
    const input = { ...fraud, sourceRef: '许可-2', subjectId: firm, subjectType: 'OTHER', evidence: ['文书'] }
    expect(codeOf(await xinlu.as('planning-clerk')(query, { input }))).toBe('NOT_FOUND')
  })
})

describe('a firm that had drivers overload is listed', () => {
  let id = ''
  it('on a fine of 25,000 CNY, as enforcement tells it; before the listing nobody outside sees anything of it', async () => {
    const before = await publicListings()
    const decisionId = await house.decided(['罚款'], '2026-07-20', { fine: '25000.00' })
    well(await house.conduct({ sourceRef: '指使-1', kind: 'FORCING_PENALTY', on: '2026-07-20', decisionId }))
    const given = well(await house.overload(giveNotice, { quarter, subject: firm, circumstance: 5 })).giveNotice
    expect(given).toMatchObject({
      state: 'NOTIFIED',
      finding: { measure: 'FINE', measured: '25000', threshold: '20000' },
    })
    id = given.id
    expect(await publicListings()).toEqual(before)
    expect((await own('subject')).listingCases).toMatchObject([{ id, state: 'NOTIFIED', circumstance: 5 }])
    xinlu.clock.now = Date.parse('2026-12-01T01:00:00Z')
    well(await house.squad4(listSubject, { id, reason: '事实清楚，证据确凿' }))
    expect(await publicListings()).toEqual([
      { circumstance: 5, listedOn: '2026-12-01', publicUntil: '2028-12-01' },
      ...before,
    ])
  })

  it('an entry in force is not noticed again, and is taken off by neither unit of the list', async () => {
    expect(codeOf(await house.overload(giveNotice, { quarter, subject: firm, circumstance: 5 }))).toBe('CONFLICT')
    const variables = { id, ground: 'CORRECTION', reason: '处罚决定已变更' }
    for (const ask of [house.overload, house.squad4])
      expect(codeOf(await ask(removeListing, variables))).toBe('CONFLICT')
    expect(codeOf(await xinlu.as('planning-clerk')(removeListing, variables))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('auditor')(removeListing, variables, { headers: { 'x-purpose': 'AUDIT' } }))).toBe(
      'NOT_FOUND',
    )
  })

  it('another unit takes it off with its reason, and nobody outside sees it any more', async () => {
    xinlu.clock.now += 86_400_000
    const variables = { id, ground: 'REPAIR', reason: '已纠正并完成修复' }
    const off = well(await policy()(removeListing, variables)).removeListing
    expect(off).toMatchObject({
      state: 'REMOVED',
      removedOn: '2026-12-02',
      removalReason: '信用修复：已纠正并完成修复',
    })
    expect(well(await policy()(removeListing, variables)).removeListing).toEqual(off)
    expect(await publicListings()).not.toContainEqual(expect.objectContaining({ listedOn: '2026-12-01' }))
    expect((await own('subject')).listings.find((one: { id: string }) => one.id === id)).toMatchObject({
      state: 'REMOVED',
    })
  })

  it('nobody is listed on a decision that was annulled meanwhile, though nobody told; it is dropped, and not noticed again on the same', async () => {
    const decisionId = await house.decided(['罚款'], '2026-08-20', { fine: '30000.00' })
    well(
      await house.conduct({
        sourceRef: '指使-2',
        kind: 'FORCING_PENALTY',
        on: '2026-08-20',
        decisionId,
        subjectType: 'SOURCE_UNIT',
      }),
    )
    const { id: second } = well(
      await house.overload(giveNotice, { quarter, subject: firm, circumstance: 5 }),
    ).giveNotice
    const first = well(
      await house.overload(
        'query { overloadCandidates(quarter: "2026-Q3", first: 200) { nodes { circumstance evidence case { id state } } } }',
      ),
    )
    expect(first.overloadCandidates.nodes.find((one: { circumstance: number }) => one.circumstance === 5).case).toEqual(
      { id: second, state: 'NOTIFIED' },
    )
    well(await annulled(decisionId))
    const other = await house.overload('query { conducts(first: 10) { nodes { sourceRef decisionId struck } } }')
    const ofBefore = well(other).conducts.nodes.find((one: { sourceRef: string }) => one.sourceRef === '指使-1')
    well(await annulled(ofBefore.decisionId))
    xinlu.clock.now = Date.parse('2026-12-20T01:00:00Z')
    expect(codeOf(await house.squad4(listSubject, { id: second, reason: '事实清楚' }))).toBe('CONFLICT')
    expect(well(await house.squad4(dropCase, { id: second, reason: '处罚决定已撤销' })).dropListingCase).toMatchObject({
      state: 'DROPPED',
    })
    expect(codeOf(await house.overload(giveNotice, { quarter, subject: firm, circumstance: 5 }))).toBe('NOT_FOUND')
  })
})

it('of a truck its operator is told and states its case; who has it now and nobody else sees nothing of it', async () => {
  await house.repeatedly(4, '2026-09-10', { name: 'tr', truck: 's_truck_of_firm', firm })
  const { id, partyId } = well(
    await house.overload(giveNotice, { quarter, subject: 's_truck_of_firm', circumstance: 1 }),
  ).giveNotice
  expect(partyId).toBe(firm)
  const statement = '该车已于九月转让，请核实运输经营者。'
  expect(codeOf(await xinlu.as('trader')(stateCase, { id, statement }))).toBe('NOT_FOUND')
  expect(well(await xinlu.as('subject')(stateCase, { id, statement })).stateListingCase).toMatchObject({
    state: 'STATED',
  })
  await house.repeatedly(4, '2026-09-10', { name: 'nobody', truck: 's_truck_of_nobody' })
  expect(codeOf(await house.overload(giveNotice, { quarter, subject: 's_truck_of_nobody', circumstance: 1 }))).toBe(
    'CONFLICT',
  )
})
