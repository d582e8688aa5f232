import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rooms } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { clerkOf } from '../repairs.ts'
import { firms, sampleTenderIn } from '../tenders.ts'

let xinlu: TestHouse
let { house, sample, rowsByFirm } = {} as Awaited<ReturnType<typeof sampleTenderIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ house, sample, rowsByFirm } = await sampleTenderIn(xinlu))
})
afterAll(() => xinlu?.close())

describe('what a check does not rest on', () => {
  const bids = [[firms.best], [firms.fresh], [firms.fair, firms.good], [firms.worst]]
  it('the order in which bidders were registered', async () => {
    const two = await Promise.all([0, 1].map(async () => well(await house.record()).recordTender))
    for (const members of bids) well(await house.register(two[0].id, members))
    for (const members of bids.toReversed()) well(await house.register(two[1].id, members))
    xinlu.clock.now += 3_700_000
    const [first, second] = await Promise.all(
      two.map(async ({ id, opensAt }) => {
        well(await house.open(id))
        return Object.values(await rowsByFirm(id, opensAt))
          .map(({ bidderCode: _, ...row }) => row)
          .sort((a, b) => (a.uscc < b.uscc ? -1 : 1))
      }),
    )
    expect(first).toHaveLength(4)
    expect(second).toEqual(first)
  })

  it('registered place, address and industry of a bidder', async () => {
    const before = (await sample(house.clerk)).text
    await xinlu.database
      .admin`update registry.business_statement set address = '外省某市', township = '外地', industries = '{}', person_name = '某某'`
    expect((await sample(house.clerk)).data).toEqual(JSON.parse(before).data)
  })

  it('what became known, or of whom, after the opening: a year later it is the same, while others correct facts', async () => {
    // Each answer has a receipt of its own.
    const checked = async (who?: typeof house.clerk) => ({ ...(await sample(who)).data.tenderCheck, receipt: null })
    const before = await checked()
    const { admin } = xinlu.database
    const planning = asClaims(xinlu, clerkOf('wenshui-planning'))
    const idOf = async (code: string) =>
      (await admin<{ id: string }[]>`select identity_id as id from registry.identifier where value = ${code}`)[0]?.id ??
      ''
    const [best = '', fresh = '', worst = ''] = await Promise.all([firms.best, firms.fresh, firms.worst].map(idOf))
    const lift = `mutation { liftBiddingBan(id: "bb_sample4wenshui01", on: "2026-11-23", reason: "决定被撤销") { liftedOn } }`
    const ban = `mutation($input: BiddingBanInput!) { recordBiddingBan(input: $input) { id } }`
    const input = {
      uscc: firms.best,
      clause: 'FRAUD',
      authority: '某局',
      docNo: '某〔2026〕1号',
      decidedOn: '2026-11-10',
      until: '2028-11-09',
    }
    const merge = `mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一企业") { id } }`
    const again = async (table: string, id: string, change: Record<string, string>) => {
      const known =
        await admin`select * from ${admin(table)} where ${admin(table.endsWith('grade_statement') ? 'subject_id' : 'identity_id')} = ${id}`
      const knownFrom = new Date(xinlu.clock.now).toISOString()
      await admin`insert into ${admin(table)} ${admin(
        known.map((row, i) => ({
          ...row,
          ...change,
          id: `again_${Object.values(change)[0]}_${i}`,
          known_from: knownFrom,
        })),
      )}`
    }
    let done = false
    const writers = [
      ...['C', 'D', 'B', 'A'].map((grade) => again('construction.grade_statement', best, { grade })),
      house.clerk(lift).then(well),
      house.clerk(ban, { input }).then(well),
      planning(merge, { from: worst, into: fresh }).then(well),
      again('registry.business_statement', best, { name: '改名公司' }),
    ]
    const finished = Promise.all(writers).then(() => {
      done = true
    })
    const during: unknown[] = []
    do during.push(await checked())
    while (!done)
    await finished
    for (const one of during) expect(one).toEqual(before)
    const year = 365 * 86_400_000
    xinlu.clock.now += year
    for (const who of [house.clerk, xinlu.as('auditor')]) expect(await checked(who)).toEqual(before)
    expect(codeOf(await sample())).toBe('GRANT_REFUSED')
    xinlu.clock.now -= year
    const [stated] = await admin<
      { n: number }[]
    >`select count(*)::int as n from construction.grade_statement where subject_id = ${best} and grade = 'D'`
    expect(stated?.n).toBeGreaterThan(0)
  })

  it('a list that was not in force, or whose catalogue bars nobody from tenders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinlu-measures-'))
    const { admin } = xinlu.database
    const catalogue = (measures: string) => {
      mkdirSync(join(folder, 'bidding'), { recursive: true })
      writeFileSync(
        join(folder, 'bidding/2024-01-01.yaml'),
        `title: （样例）清单\nversion: "一"\nissuer: 某局\neffective: 2024-01-01\nsource: "（样例）"\nmeasures: ${measures}\n`,
      )
      rooms.find(({ name }) => name === 'overload')?.useFolders?.({ measures: folder })
    }
    const one = (more: string) =>
      `[{ measure: 依法限制参加投标, circumstances: [3], basis: 第九条, authority: 招标人${more} }]`
    const list = (id: string, listedOn: string, until: string, knownFrom: string) =>
      admin`insert into overload.listing_statement (id, listing_id, subject_id, circumstance, basis, listed_on, stated_public_until, said_by, known_from)
        select ${id}, ${id}, identity_id, 3, '（样例）', ${listedOn}, ${until}, 'wenshui-overload', ${knownFrom} from registry.identifier where value = ${firms.fresh}`
    const restrictions = async () => (await rowsByFirm())[firms.fresh].restrictions
    try {
      await list('l_over', '2024-01-01', '2026-01-01', '2024-01-01T00:00:00Z')
      await list('l_later', '2026-11-20', '2028-11-20', '2026-11-20T00:00:00Z')
      catalogue(one(', restricts: BIDDING'))
      expect(await restrictions()).toEqual([])
      await list('l_then', '2026-01-05', '2028-01-05', '2026-01-05T00:00:00Z')
      expect(await restrictions()).toMatchObject([{ code: 'OVERLOAD_LISTING', basis: '第九条', until: '2028-01-05' }])
      catalogue(one(''))
      expect(await restrictions()).toEqual([])
      catalogue('[]')
      expect(await restrictions()).toEqual([])
    } finally {
      await admin`delete from overload.listing_statement where listing_id in ('l_over', 'l_later', 'l_then')`
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
