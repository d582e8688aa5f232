import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { clerkOf } from '../repairs.ts'
import { firms, tendersIn } from '../tenders.ts'

let xinlu: TestHouse
let house: ReturnType<typeof tendersIn>
let begun: number
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = tendersIn(xinlu)
  begun = xinlu.clock.now
})
afterAll(() => xinlu?.close())

const at = (seconds: number) => {
  xinlu.clock.now = begun + seconds * 1000
}
const hour = 3600
const recorded = async (more: object = {}) => well(await house.record(more)).recordTender
const bidding = async (id: string, members: readonly string[]) =>
  well(await house.register(id, members)).registerBidder.bidderCode
const textOf = ({ errors }: Awaited<ReturnType<typeof house.open>>) => errors?.[0]?.message

describe('a tender is recorded', () => {
  it('with its own use of credit within the caps, each cited', async () => {
    const creditUse = { bidBond: { share: '0.02', reductions: [{ grade: 'AA', reduction: '0.5' }] } }
    const tender = await recorded({ creditUse })
    expect(tender).toMatchObject({
      state: 'RECORDED',
      creditUse: { bidBond: { share: '0.02' }, caps: [{ at: '第二十六条' }] },
    })
    expect((await recorded()).creditUse).toBeNull()
  })

  it.each([
    ['an opening that has passed', { opensAt: '2026-11-23T00:59:59Z' }, /opensAt after/],
    ['a price of nothing', { estimatedPrice: '0.00' }, /above 0/],
    ['a bid bond above 2 %', { creditUse: { bidBond: { share: '0.0201' } } }, /第二十六条 .*2%/],
    ['a performance bond above 10 %', { creditUse: { performanceBond: { share: '0.11' } } }, /第五十八条 .*10%/],
    ['points for firms of the place', { creditUse: { words: ['本地企业加2分'] } }, /forbids/],
    ['points for registration in the county', { creditUse: { words: ['在本县注册的企业加1分'] } }, /forbids/],
    ['a newcomer with a bad record as A', { creditUse: { newcomerWithBadRecord: 'A' } }, /B or lower/],
    [
      'a reduction beyond the whole',
      { creditUse: { bidBond: { share: '0.01', reductions: [{ grade: 'A', reduction: '1.1' }] } } },
      /from 0 to 1/,
    ],
    [
      'a grade twice',
      {
        creditUse: {
          lots: [
            { grade: 'C', most: 1 },
            { grade: 'C', most: 2 },
          ],
        },
      },
      /each grade once/,
    ],
  ])('but not with %s', async (_, more, said) => {
    const answer = await house.record(more)
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(textOf(answer)).toMatch(said)
  })

  it('never without an opening instant, and by no other unit', async () => {
    expect((await house.record({ opensAt: null })).status).toBe(400)
    expect(codeOf(await house.record({}, asClaims(xinlu, clerkOf('wenshui-policy'))))).toBe('NOT_FOUND')
  })
})

describe('before the opening', () => {
  let id: string
  let alone: string
  let together: string
  beforeAll(async () => {
    id = (await recorded()).id
    alone = await bidding(id, [firms.best])
    together = await bidding(id, [firms.good, firms.fair])
  })

  it('a bidder is a blind code, the same however often it is registered', async () => {
    expect(new Set([alone, together]).size).toBe(2)
    expect(await bidding(id, [firms.best])).toBe(alone)
  })

  it('a firm bids once: alone, or in one consortium', async () => {
    for (const members of [[firms.fair], [firms.worst, firms.good]]) {
      const answer = await house.register(id, members)
      expect(codeOf(answer)).toBe('CONFLICT')
      expect(textOf(answer)).toContain(together)
      expect(textOf(answer)).not.toContain(firms.fair)
    }
  })

  it.each([
    ['whom nobody knows', ['91141121YL00000000']],
    ['twice', [firms.worst, firms.worst]],
    ['of none', []],
  ])('a bidder %s is refused', async (_, members) => {
    expect(codeOf(await house.register(id, members))).toBe('BAD_INPUT')
  })

  it('its own unit sees blind codes alone; to everybody else not even their number is known', async () => {
    expect(well(await house.tender(id)).tender.bidders).toEqual(
      [alone, together].sort().map((bidderCode) => ({ bidderCode, members: null })),
    )
    for (const who of ['overload-clerk', 'auditor', 'dashboard'])
      expect(well(await house.tender(id, xinlu.as(who))).tender).toMatchObject({ bidders: null, evaluators: null })
    expect(codeOf(await house.register(id, [firms.worst], asClaims(xinlu, clerkOf('wenshui-policy'))))).toBe(
      'NOT_FOUND',
    )
  })

  it('who withdrew may bid otherwise', async () => {
    const other = (await recorded()).id
    const code = await bidding(other, [firms.best])
    well(await house.withdraw(other, code))
    expect(await bidding(other, [firms.best, firms.fair])).not.toBe(code)
    expect(well(await house.tender(other)).tender.bidders).toHaveLength(1)
  })

  it('nobody is appointed whom a bidder employs, by its code or as the registry says', async () => {
    const [practitioner] = await xinlu.database.admin<{ id: string }[]>`
      select p.identity_id as id from registry.practitioner_statement p join registry.identifier i on i.identity_id = p.employer_id
      where i.value = ${firms.subject} limit 1`
    const before = well(await house.appoint(id, 'kin', { employerCode: firms.worst })).appointEvaluator
    expect(codeOf(await house.appoint(id, 'other', { employerCode: firms.good }))).toBe('CONFLICT')
    await bidding(id, [firms.subject])
    expect(codeOf(await house.appoint(id, 'driver', { practitionerId: practitioner?.id }))).toBe('CONFLICT')
    await bidding(id, [firms.worst])
    const evaluators = well(await house.tender(id)).tender.evaluators
    expect(evaluators).toEqual([{ id: before.id, person: 'kin', state: 'EXCLUDED' }])
  })
})

describe('the opening', () => {
  const openedAt = () => new Date(begun + hour * 1000).toISOString()
  const named = [firms.best, firms.good, firms.fair, firms.fresh]
  let id: string
  const evaluator = (sub: string, tender = id, bidders: readonly string[] = named) =>
    house.evaluator(sub, tender, bidders)
  beforeAll(async () => {
    id = (await recorded({ opensAt: openedAt() })).id
    for (const members of [[firms.best], [firms.good, firms.fair], [firms.fresh]]) await bidding(id, members)
    for (const who of ['expert', 'undeclared', 'leaving', 'conflicted', 'short'])
      well(await house.appoint(id, who, who === 'short' ? { until: '2026-11-23' } : {}))
    for (const who of ['expert', 'leaving', 'short']) well(await house.declare(id, evaluator(who)))
    well(await house.conflict(id, evaluator('conflicted')))
  })

  it('comes at its instant and not before: nobody opens or checks anything until then', async () => {
    at(hour - 1)
    expect(codeOf(await house.open(id))).toBe('TOO_EARLY')
    expect(codeOf(await house.check(id, openedAt(), evaluator('expert')))).toBe('TOO_EARLY')
  })

  it('closes the list of bidders, also before anybody opens it', async () => {
    at(hour)
    expect(codeOf(await house.register(id, [firms.worst]))).toBe('CONFLICT')
    expect(codeOf(await house.withdraw(id, 'B-0000000000'))).toBe('CONFLICT')
    expect(codeOf(await house.check(id, openedAt(), evaluator('expert')))).toBe('TOO_EARLY')
  })

  it('is done once, and shows who bids', async () => {
    at(hour + 10)
    const { openTender } = well(await house.open(id))
    expect(openTender).toMatchObject({ state: 'OPENED', opensAt: openedAt() })
    expect(openTender.bidders.map(({ members }: { members: string[] }) => members).sort()).toEqual(
      [[firms.best], [firms.good, firms.fair], [firms.fresh]].sort(),
    )
    const other = asClaims(xinlu, { ...clerkOf('wenshui-construction'), sub: 'another-clerk' })
    expect(codeOf(await house.open(id, other))).toBe('CONFLICT')
    const bids = await xinlu.database.admin`
      select b.project, b.section, to_char(b.opened_on, 'YYYY-MM-DD') as day, s.uscc from construction.bid_statement b
      join (select distinct identity_id, uscc from registry.business_statement) s on s.identity_id = b.subject_id
      where b.source_ref = ${id} order by s.uscc`
    const bid = { project: '（样例）乡道改造工程', section: '第一合同段', day: openedAt().slice(0, 10) }
    const bidders = [firms.best, firms.good, firms.fair, firms.fresh].sort()
    expect([...bids], 'each member bid for the section, once').toEqual(bidders.map((uscc) => ({ ...bid, uscc })))
    expect(codeOf(await house.register(id, [firms.worst]))).toBe('CONFLICT')
  })

  it('a minute later all that was said before is there to be read', async () => {
    at(hour + 59)
    const early = await house.check(id, openedAt(), evaluator('expert'))
    expect(codeOf(early)).toBe('TOO_EARLY')
    expect(textOf(early)).toContain('ask again at 2026-11-23T02:01:00.000Z')
    at(hour + 60)
    const { tenderCheck } = well(await house.check(id, openedAt(), evaluator('expert')))
    expect(tenderCheck.bidders.map(({ grade }: { grade: string }) => grade).sort()).toEqual(['A', 'AA', 'B'])
  })

  it.each([
    ['in the future', '2026-12-24T02:00:00Z', /in the future/],
    ['before the records begin', '1999-01-01T00:00:00Z', /before the records begin/],
    ['beside the opening', '2026-11-23T01:59:59Z', /the opening instant of this tender/],
  ])('no instant %s is answered', async (_, instant, said) => {
    const answer = await house.check(id, instant, evaluator('expert'))
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(textOf(answer)).toMatch(said)
  })

  it('whoever may not check it is told what is told of a tender that there is not', async () => {
    const other = (await recorded({ opensAt: new Date(xinlu.clock.now + 60_000).toISOString() })).id
    const refused = [
      await house.check('t_none', openedAt(), evaluator('expert', 't_none')),
      await house.check(id, openedAt(), evaluator('expert', other)),
      await house.check(other, openedAt(), evaluator('expert', other)),
      await house.check(id, openedAt(), evaluator('stranger')),
      await house.check(id, openedAt(), evaluator('undeclared')),
      await house.check(id, openedAt(), evaluator('conflicted')),
      await house.check(id, openedAt(), evaluator('expert', id, named.slice(1))),
      await house.check(id, openedAt(), asClaims(xinlu, clerkOf('wenshui-policy'))),
      await house.check(id, openedAt(), xinlu.as('dashboard')),
      await house.check(id, openedAt(), xinlu.as('subject')),
      await house.check(id, openedAt(), xinlu.as('anonymous')),
    ]
    expect(new Set(refused.map(codeOf))).toEqual(new Set(['GRANT_REFUSED']))
    expect(new Set(refused.map(textOf)).size).toBe(1)
    expect(codeOf(await house.declare(id, evaluator('stranger')))).toBe('NOT_FOUND')
    expect(codeOf(await house.declare('t_none', evaluator('expert', 't_none')))).toBe('NOT_FOUND')
  })

  it('an appointment ends by its day, by revocation and by the evaluator’s own word', async () => {
    well(await house.check(id, openedAt(), evaluator('short')))
    well(await house.check(id, openedAt(), evaluator('leaving')))
    well(await house.conflict(id, evaluator('leaving')))
    expect(codeOf(await house.check(id, openedAt(), evaluator('leaving')))).toBe('GRANT_REFUSED')
    at(26 * hour)
    expect(codeOf(await house.check(id, openedAt(), evaluator('short')))).toBe('GRANT_REFUSED')
    const { evaluators } = well(await house.tender(id)).tender
    const expert = evaluators.find(({ person }: { person: string }) => person === 'expert')
    well(await house.revoke(expert.id))
    expect(codeOf(await house.check(id, openedAt(), evaluator('expert')))).toBe('GRANT_REFUSED')
    expect(codeOf(await house.declare(id, evaluator('expert')))).toBe('NOT_FOUND')
  })

  it('fewer than three bidders are not opened: the law wants the tender anew', async () => {
    const { id: few, opensAt } = await recorded()
    for (const members of [[firms.best], [firms.fresh]]) await bidding(few, members)
    xinlu.clock.now = Date.parse(opensAt)
    const answer = await house.open(few)
    expect(codeOf(answer)).toBe('CONFLICT')
    expect(textOf(answer)).toContain('投标人少于3个的，不得开标')
  })
})
