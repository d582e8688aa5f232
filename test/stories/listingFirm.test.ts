import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { dropCase, giveNotice, listIn, listSubject, removeListing, stateCase } from '../overload.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'
import { clerkOf } from '../repairs.ts'

const quarter = '2026-Q3'

let xinlu: TestHouse
let house: ReturnType<typeof listIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
})
afterAll(() => xinlu?.close())

const policy = () => asClaims(xinlu, clerkOf('wenshui-policy'))
const publicListings = async () => {
  const { subject } = well(await xinlu.as('anonymous')(operation('public-lookup'), { key: { uscc: firmCode } }))
  return subject.profile.overload.listings
}
const entries = `{ mySubject { profile { overload { listings { id circumstance removedOn removalReason state } listingCases { id state circumstance } } } } }`
const own = async (who: string) => well(await xinlu.as(who)(entries)).mySubject.profile.overload

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

  it('an entry whose course was not kept here is taken off in the same way', async () => {
    const [entry] = await xinlu.database.admin<{ id: string }[]>`
      select listing_id as id from overload.listing_statement l where removed_on is null and stated_public_until > '2026-12-31' and not exists (
        select 1 from overload.listing_case c where c.id = l.listing_id) and said_by = 'wenshui-squad-4'
        and not exists (select 1 from overload.listing_statement m where m.listing_id = l.listing_id and m.removed_on is not null) order by 1 limit 1`
    const variables = { id: entry?.id, ground: 'CORRECTION', reason: '称重记录有误' }
    expect(codeOf(await house.squad4(removeListing, variables))).toBe('CONFLICT')
    expect(well(await policy()(removeListing, variables)).removeListing).toMatchObject({
      state: 'REMOVED',
      inForce: false,
    })
    expect(codeOf(await policy()(removeListing, { ...variables, id: 'l_none' }))).toBe('NOT_FOUND')
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
    well(await house.annulled(decisionId))
    const other = await house.overload('query { conducts(first: 10) { nodes { sourceRef decisionId struck } } }')
    const ofBefore = well(other).conducts.nodes.find((one: { sourceRef: string }) => one.sourceRef === '指使-1')
    well(await house.annulled(ofBefore.decisionId))
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
