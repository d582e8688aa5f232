import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { listIn } from '../overload.ts'
import { driver, firm } from '../policy/worlds/people.ts'
import { penalties } from '../repairs.ts'

const link = `mutation($violation: ID!, $part: ViolationPart!, $decision: ID!) {
  linkDecision(violationId: $violation, part: $part, decisionId: $decision) { part decisionId kind penaltyKinds fine decidedOn standing } }`
const consequences = `query($id: ID!) { violationConsequences(violationId: $id) { part decisionId fine standing toldAt } }`
const retell = 'mutation { retellDecisions(first: 100) { asked changed pageInfo { hasNextPage } } }'
let xinlu: TestHouse
let house: ReturnType<typeof listIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
})
afterAll(() => xinlu?.close())

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
    well(await house.annulled(decisionId))
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
