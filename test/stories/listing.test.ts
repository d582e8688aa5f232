import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { caseFields, dropCase, giveNotice, listIn, listSubject, removeListing, stateCase } from '../overload.ts'
import { driver, firm } from '../policy/worlds/people.ts'
import { clerkOf } from '../repairs.ts'

const quarter = '2026-Q3'
const day = 86_400_000
let xinlu: TestHouse
let house: ReturnType<typeof listIn>
let id = ''
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
  await house.repeatedly(4, '2026-08-20', { name: 'd', truck: 's_truck', driver: driver.id, firm })
})
afterAll(() => xinlu?.close())

const policy = () => asClaims(xinlu, clerkOf('wenshui-policy'))
const mine = `{ mySubject { id profile { overload { listingCases { ${caseFields} }
  listings { id circumstance listedOn publicUntil removedOn removalReason inForce state evidence notice { givenOn endsOn }
    statutoryList statutoryBasis { provisional } consequences { measure } } } } } }`
const own = async (who: string) => well(await xinlu.as(who)(mine)).mySubject.profile.overload
const at = (time: string) => {
  xinlu.clock.now = Date.parse(time)
}

describe('a driver is listed', () => {
  it('first it is given notice, with its evidence and the last day to state its case', async () => {
    const given = well(await house.overload(giveNotice, { quarter, subject: driver.id, circumstance: 2 })).giveNotice
    id = given.id
    expect(given).toMatchObject({
      ...{
        state: 'NOTIFIED',
        quarter,
        circumstance: 2,
        partyId: driver.id,
        subject: { id: driver.id, type: 'PRACTITIONER' },
      },
      notice: { givenOn: '2026-11-23', endsOn: '2026-11-30', unit: 'wenshui-overload', basis: { provisional: true } },
      finding: {
        measure: 'VIOLATIONS',
        count: 4,
        measured: '4',
        threshold: '3',
        evidence: ['d_1', 'd_2', 'd_3', 'd_4'],
      },
      ...{ statements: [], listedOn: null, removedOn: null },
    })
    const [candidate] = await house.candidatesAbout(driver.id)
    expect(candidate.noticeEndsOn).toBe('2026-11-30')
  })

  it('the same notice again is the same case; a colleague’s is refused, of two at once one wins', async () => {
    const again = await house.overload(giveNotice, { quarter, subject: driver.id, circumstance: 2 })
    expect(well(again).giveNotice.id).toBe(id)
    expect(codeOf(await house.squad4(giveNotice, { quarter, subject: driver.id, circumstance: 2 }))).toBe('CONFLICT')
    await house.repeatedly(4, '2026-08-20', { name: 'two', driver: 's_two' })
    const both = await Promise.all(
      [house.overload, house.squad4].map((ask) => ask(giveNotice, { quarter, subject: 's_two', circumstance: 2 })),
    )
    expect(both.map((one) => codeOf(one) ?? 'given').sort()).toEqual(['CONFLICT', 'given'])
  })

  it('nobody is given notice who is no candidate, and only units of the list give it', async () => {
    expect(codeOf(await house.overload(giveNotice, { quarter, subject: firm, circumstance: 3 }))).toBe('NOT_FOUND')
    expect(codeOf(await house.overload(giveNotice, { quarter, subject: driver.id, circumstance: 1 }))).toBe('NOT_FOUND')
    for (const who of ['planning-clerk', 'squad-clerk', 'policy-clerk'])
      expect(codeOf(await xinlu.as(who)(giveNotice, { quarter, subject: driver.id, circumstance: 2 }))).toBe(
        'NOT_FOUND',
      )
  })

  it('it sees its own case; the public, evaluators, its firm and other units see nothing of it', async () => {
    expect((await own('driver')).listingCases).toMatchObject([{ id, state: 'NOTIFIED' }])
    expect((await own('subject')).listingCases).toEqual([])
    const query = `query($id: ID!) { subject(key: { id: $id }) { profile { overload { listingCases { id } listings { id } } } } }`
    expect(codeOf(await xinlu.as('anonymous')(query, { id: driver.id }))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await xinlu.as('tender-evaluator')(query, { id: firm }))).toBe('FIELD_REFUSED')
    const planning = well(await xinlu.as('planning-clerk')(query, { id: driver.id })).subject.profile.overload
    expect(planning).toEqual({ listingCases: [], listings: [] })
    const policyUnit = well(await policy()(query, { id: driver.id })).subject.profile.overload
    expect(policyUnit.listingCases).toEqual([{ id }])
  })

  it('it states its case, which is kept in its words; nobody else does', async () => {
    const statement = '八月二十日的称重有误，请复核当日检测记录。'
    expect(codeOf(await xinlu.as('subject')(stateCase, { id, statement }))).toBe('NOT_FOUND')
    const stated = well(await xinlu.as('driver')(stateCase, { id, statement })).stateListingCase
    expect(stated).toMatchObject({ state: 'STATED', statements: [statement] })
    expect(well(await xinlu.as('driver')(stateCase, { id, statement })).stateListingCase.statements).toEqual([
      statement,
    ])
  })

  it('it is not listed before its time is over, nor by who gave notice', async () => {
    expect(codeOf(await house.squad4(listSubject, { id, reason: '事实清楚' }))).toBe('TOO_EARLY')
    at('2026-11-30T15:59:00Z')
    expect(codeOf(await house.squad4(listSubject, { id, reason: '事实清楚' }))).toBe('TOO_EARLY')
    at('2026-11-30T16:00:00Z')
    expect(codeOf(await house.overload(listSubject, { id, reason: '事实清楚' }))).toBe('CONFLICT')
    expect(codeOf(await policy()(listSubject, { id, reason: '事实清楚' }))).toBe('NOT_FOUND')
    expect(codeOf(await house.squad4(listSubject, { id, reason: ' ' }))).toBe('BAD_INPUT')
    expect(codeOf(await xinlu.as('driver')(stateCase, { id, statement: '再次申辩：称重有误。' }))).toBe('CONFLICT')
  })

  it('another person lists it, and the same again changes nothing', async () => {
    const listed = well(await house.squad4(listSubject, { id, reason: '经复核事实清楚' })).listSubject
    expect(listed).toMatchObject({
      ...{ state: 'LISTED', decidedOn: '2026-12-01', decidedBy: 'wenshui-squad-4', reason: '经复核事实清楚' },
      ...{ listedOn: '2026-12-01', publicUntil: '2028-12-01' },
    })
    expect(well(await house.squad4(listSubject, { id, reason: '经复核事实清楚' })).listSubject).toEqual(listed)
    expect(codeOf(await house.squad4(dropCase, { id, reason: '证据不足' }))).toBe('CONFLICT')
  })

  it('of two decisions on one case at once one wins', async () => {
    const query = `query { listingCases(state: [NOTIFIED], first: 10) { nodes { id subject { id } } } }`
    const { nodes } = well(await house.overload(query)).listingCases
    const other = nodes.find((one: { subject: { id: string } }) => one.subject.id === 's_two').id
    const [one, two] = ['first', 'second'].map((sub) => asClaims(xinlu, { ...clerkOf('wenshui-squad-4'), sub }))
    const both = await Promise.all([
      one?.(listSubject, { id: other, reason: '事实清楚' }),
      two?.(dropCase, { id: other, reason: '证据不足' }),
    ])
    expect(both.map((answer) => (answer && codeOf(answer)) ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
  })

  it('its entry says what it rests on, whether the law makes it a list is unknown, and nothing follows without a catalogue', async () => {
    const { listings } = await own('driver')
    expect(listings).toEqual([
      {
        ...{
          id,
          circumstance: 2,
          listedOn: '2026-12-01',
          publicUntil: '2028-12-01',
          removedOn: null,
          removalReason: null,
        },
        ...{ inForce: true, state: 'LISTED', evidence: ['d_1', 'd_2', 'd_3', 'd_4'] },
        ...{ notice: { givenOn: '2026-11-23', endsOn: '2026-11-30' }, consequences: [] },
        ...{ statutoryList: 'UNKNOWN', statutoryBasis: { provisional: true } },
      },
    ])
  })

  it('evidence that is struck later changes nothing of what was frozen', async () => {
    await house.violate({ id: 'd_1', at: '2026-07-30', driver: driver.id, truck: 's_truck', firm, struck: true })
    xinlu.clock.now += day
    const [entry] = (await own('driver')).listings
    expect(entry.evidence).toEqual(['d_1', 'd_2', 'd_3', 'd_4'])
    expect((await house.candidatesAbout(driver.id)).length).toBe(0)
  })

  it('it is off the list on the day after two years, by itself', async () => {
    at('2028-12-01T15:59:00Z')
    expect((await own('driver')).listings).toMatchObject([{ inForce: true, removedOn: null, state: 'LISTED' }])
    at('2028-12-01T16:00:00Z')
    expect((await own('driver')).listings).toMatchObject([
      { inForce: false, removedOn: '2028-12-02', removalReason: '公布满二年，到期移出', state: 'EXPIRED' },
    ])
    expect((await own('driver')).listingCases).toMatchObject([{ state: 'EXPIRED', removedOn: '2028-12-02' }])
    expect(codeOf(await policy()(removeListing, { id, ground: 'REPAIR', reason: '已修复' }))).toBe('CONFLICT')
  })
})
