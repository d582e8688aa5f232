import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rooms } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse } from '../house.ts'
import { well } from '../overload.ts'
import { clerkOf, codeOf } from '../repairs.ts'
import { firms, sampleTender, tenderCheck, tendersIn } from '../tenders.ts'

const named = `query($tender: ID!, $openedAt: DateTime!) { tenderCheck(tenderId: $tender, openedAt: $openedAt) { bidders {
  bidderCode name uscc grade bound authority validAtOpening newcomerRule { edition } consortiumRule { edition }
  restrictions { code basis listName until } members { name uscc grade validAtOpening extended newcomerRule { edition } changeRule { edition } }
  creditUse { points bidBondShare performanceBondShare lots basis } } rules { edition at provisional } } }`
const file = `mutation($id: ID!, $knewOn: Date!) { fileTenderComplaint(tenderId: $id, ground: "对我公司信用等级的认定有异议", knewOn: $knewOn) {
  id state acceptBy decideBy late check { tenderId } explanations { gradeId } } }`
const complaintFields = `id state acceptBy decideBy late handledBy check { tenderId openedAt bidders { bidderCode grade } }
  explanations { bidderCode uscc gradeId year authority grade knownFrom conducts { title points } rules { edition } }`
const take = `mutation($id: ID!, $accept: Boolean!) { takeTenderComplaint(id: $id, accept: $accept) { ${complaintFields} } }`
const decide = `mutation($id: ID!) { decideTenderComplaint(id: $id, uphold: false, reason: "等级按开标时已公布的结果认定") { ${complaintFields} } }`
const complaint = `query($id: ID!) { tenderComplaint(id: $id) { ${complaintFields} } }`

let xinlu: TestHouse
let house: ReturnType<typeof tendersIn>
let opensAt: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = tendersIn(xinlu)
  opensAt = well(await house.tender(sampleTender)).tender.opensAt
})
afterAll(() => xinlu?.close())

const sample = (who = xinlu.as('tender-evaluator')) => who(tenderCheck, { tender: sampleTender, openedAt: opensAt })
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
const rowsByFirm = async (tender = sampleTender, openedAt = opensAt): Promise<Record<string, any>> => {
  const { bidders } = well(await house.clerk(named, { tender, openedAt })).tenderCheck
  return Object.fromEntries(bidders.map((one: { uscc: string }) => [one.uscc, one]))
}

/** A table, without the receipt of the very answer in which it stands. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
const told = (data: any) => ({ ...data.tenderCheck, receipt: null })

describe('the check of the sample tender', () => {
  it('answers the users’ operation as it stands, with a receipt of just this answer', async () => {
    const answer = await sample()
    const { bidders, openedAt } = well(answer).tenderCheck
    expect(openedAt).toBe(opensAt)
    const codes = bidders.map(({ bidderCode }: { bidderCode: string }) => bidderCode)
    expect(codes).toEqual([...codes].sort())
    expect(bidders.map(({ grade }: { grade: string }) => grade).sort()).toEqual(['A', 'A', 'AA', 'B', 'D'])
    const { receipt } = JSON.parse(answer.text).extensions
    const { id, resultHash, logIndex } = receipt
    expect(answer.data.tenderCheck.receipt).toMatchObject({ id, resultHash, logIndex })
    const data = { tenderCheck: told(answer.data) }
    expect(receipt.resultHash).toBe(createHash('sha256').update(JSON.stringify(data)).digest('hex'))
    expect(receipt.editions).toContain('construction-grades/2010-01-01')
  })

  it('says of each what the law makes of it: alone, together, new, barred', async () => {
    const rows = await rowsByFirm()
    expect(rows[firms.best]).toMatchObject({
      ...{ grade: 'AA', authority: '山西省交通运输厅', validAtOpening: true, consortiumRule: null, restrictions: [] },
      creditUse: { points: '2', bidBondShare: '0.01', performanceBondShare: '0.08', lots: null },
    })
    expect(rows[firms.good]).toMatchObject({ grade: 'B', consortiumRule: { edition: expect.stringContaining('733') } })
    expect(rows[firms.good].members.map(({ grade }: { grade: string }) => grade)).toEqual(['A', 'B'])
    expect(rows[firms.fresh]).toMatchObject({
      grade: 'A',
      authority: null,
      newcomerRule: { edition: expect.stringContaining('733') },
    })
    expect(rows[firms.worst].restrictions).toMatchObject([
      {
        code: 'BIDDING_BAN',
        basis: expect.stringContaining('第六十七条'),
        listName: expect.stringContaining('（样例）'),
      },
    ])
  })

  it('is the same for the tender’s own unit and for the audit', async () => {
    const { data } = await sample()
    const own = await sample(house.clerk)
    expect({ ...own.data.tenderCheck, receipt: null }).toEqual({ ...data.tenderCheck, receipt: null })
    expect({ ...(await sample(xinlu.as('auditor'))).data.tenderCheck, receipt: null }).toEqual({
      ...data.tenderCheck,
      receipt: null,
    })
  })

  it('goes into the report with its receipt, as DOCX and PDF; a receipt of something else does not', async () => {
    const { receipt } = JSON.parse((await sample()).text).extensions
    const other = JSON.parse(
      (await xinlu.as('tender-evaluator')(named, { tender: sampleTender, openedAt: opensAt })).text,
    ).extensions.receipt
    for (const id of [other.id, 'none']) expect(codeOf(await house.report(sampleTender, id))).toBe('BAD_INPUT')
    const { makeTenderReport: made } = well(await house.report(sampleTender, receipt.id))
    expect(made.map(({ format }: { format: string }) => format)).toEqual(['DOCX', 'PDF'])
    for (const { content, sha256 } of made)
      expect(createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex')).toBe(sha256)
    expect(well(await house.report(sampleTender, receipt.id)).makeTenderReport).toEqual(made)
    expect(well(await house.tender(sampleTender)).tender).toMatchObject({
      state: 'CLOSED',
      documents: [{ receiptId: receipt.id }, {}],
    })
    expect(well(await house.tender(sampleTender, xinlu.as('dashboard'))).tender.documents).toBeNull()
    expect(codeOf(await house.report(sampleTender, JSON.parse((await sample()).text).extensions.receipt.id))).toBe(
      'CONFLICT',
    )
  })
})

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

it('with a sibling away there is no table, and one error that says to try again', async () => {
  const without = await openTestHouse('in-process', undefined, { elsewhere: { overload: 'http://127.0.0.1:9' } })
  try {
    const { data, errors } = await without.as('tender-evaluator')(tenderCheck, {
      tender: sampleTender,
      openedAt: opensAt,
    })
    expect(data).toEqual({ tenderCheck: null })
    expect(errors?.map(({ extensions: { code, todo } }) => [code, todo])).toEqual([
      ['UNAVAILABLE', 'try again in a moment'],
    ])
  } finally {
    await without.close()
  }
})
