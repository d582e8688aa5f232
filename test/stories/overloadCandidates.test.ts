import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { candidates, listIn } from '../overload.ts'
import { firm } from '../policy/worlds/people.ts'

let xinlu: TestHouse
let house: ReturnType<typeof listIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
})
afterAll(() => xinlu?.close())

const ask = (who: string, variables: object = {}) => xinlu.as(who)(candidates, { quarter: '2026-Q3', ...variables })

describe('the candidates of a quarter', () => {
  it('are a truck and a driver with a fourth violation within a year, each by its own evidence, with the clause', async () => {
    await house.repeatedly(4, '2026-08-20', { name: 'four', truck: 's_truck4', driver: 's_driver4', firm })
    const [truck] = await house.candidatesAbout('s_truck4')
    expect(truck).toEqual({
      subject: { id: 's_truck4' },
      circumstance: 1,
      basis: [
        { edition: expect.stringContaining('交办公路〔2017〕8号'), at: null, text: null },
        {
          edition: expect.stringContaining('593号'),
          at: '第六十六条',
          text: expect.stringContaining('1年内违法超限运输超过3次'),
        },
      ],
      count: 4,
      threshold: '3',
      evidence: ['four_1', 'four_2', 'four_3', 'four_4'],
      noticeEndsOn: null,
    })
    expect(await house.candidatesAbout('s_driver4')).toMatchObject([{ circumstance: 2, count: 4 }])
  })

  it('are no truck with three', async () => {
    await house.repeatedly(3, '2026-08-20', { name: 'three', truck: 's_truck3' })
    expect(await house.candidatesAbout('s_truck3')).toEqual([])
  })

  it('are asked of one quarter by the day on which the fourth was', async () => {
    expect(await house.candidatesAbout('s_truck4', '2026-Q2')).toEqual([])
    expect(await house.candidatesAbout('s_truck4', '2026-Q4')).toEqual([])
  })

  it('are a firm that was ordered to stop and of whose trucks more than a tenth violated', async () => {
    const query = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { vehicles(first: 100) { id kind } } } }`
    const { vehicles } = well(await house.overload(query, { key: { id: firm } })).subject
    await house.violate({ id: 'share_1', at: '2026-07-10', truck: vehicles[0].id, firm })
    const decisionId = await house.decided(['责令停产停业'], '2026-08-03')
    expect(await house.candidatesAbout(firm)).toEqual([])
    const { id, qualifies } = well(
      await house.conduct({ sourceRef: '停业-1', kind: 'SUSPENSION_ORDER', on: '2026-08-03', decisionId }),
    ).stateConduct
    expect(qualifies).toBe(true)
    const found = await house.candidatesAbout(firm)
    expect(vehicles.length * 0.1).toBeGreaterThan(1)
    expect(found).toMatchObject([{ circumstance: 3, count: 2, threshold: '0.1', evidence: ['share_1', 'four_1', id] }])
  })

  it('are not there for the public, an evaluator, a subject or a department, and withheld from the leader group', async () => {
    for (const [who, code] of [
      ['anonymous', 'GRAPHQL_VALIDATION_FAILED'],
      ['tender-evaluator', 'FIELD_REFUSED'],
      ['department', 'FIELD_REFUSED'],
    ] as const)
      expect([who, codeOf(await ask(who))]).toEqual([who, code])
    for (const who of ['leader', 'subject', 'driver']) {
      const answer = await ask(who)
      expect([who, answer.data.overloadCandidates, codeOf(answer)]).toEqual([who, null, 'FIELD_WITHHELD'])
    }
  })

  it('are none for a clerk or a dashboard of another unit, as in a quarter without any', async () => {
    const none = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }
    for (const who of ['planning-clerk', 'construction-clerk', 'squad-clerk'])
      expect((await ask(who)).data.overloadCandidates).toEqual(none)
    expect((await ask('overload-clerk', { quarter: '2019-Q1' })).data.overloadCandidates).toEqual(none)
    expect(codeOf(await ask('overload-clerk', { quarter: '2026-Q9' }))).toBe('BAD_INPUT')
  })

  it('come page by page; a cursor serves its own list and caller alone', async () => {
    const query = `query($q: String!, $n: Int!, $after: String) { overloadCandidates(quarter: $q, first: $n, after: $after) {
      nodes { subject { id type } circumstance } pageInfo { endCursor hasNextPage } } }`
    const page = async (n: number, after: string | null, q = '2026-Q3', who = 'overload-clerk') =>
      xinlu.as(who)(query, { q, n, after })
    const all = well(await page(50, null)).overloadCandidates.nodes
    const one = []
    let after: string | null = null
    for (let n = 0; n < all.length; n++) {
      const { nodes, pageInfo }: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = well(
        await page(1, after),
      ).overloadCandidates
      one.push(...nodes)
      after = pageInfo.endCursor
      expect(pageInfo.hasNextPage).toBe(n < all.length - 1)
    }
    expect(one).toEqual(all)
    expect(codeOf(await page(1, after, '2026-Q2'))).toBe('BAD_INPUT')
    expect(codeOf(await page(1, after, '2026-Q3', 'clerk'))).toBe('BAD_INPUT')
  })

  it('are walked past those whose violations were all struck, however small a page is', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await house.repeatedly(4, '2026-08-20', { name: `gone_${n}`, truck: `!gone${n}` })
      await house.repeatedly(4, '2026-08-20', { name: `gone_${n}`, truck: `!gone${n}`, struck: true })
    }
    await house.repeatedly(4, '2026-08-20', { name: 'stays', truck: '!stays' })
    const query = `{ overloadCandidates(quarter: "2026-Q3", first: 1) { nodes { subject { id } } pageInfo { hasNextPage } } }`
    expect(well(await house.overload(query)).overloadCandidates).toEqual({
      nodes: [{ subject: { id: '!stays' } }],
      pageInfo: { hasNextPage: true },
    })
  })

  it('follow what is known: late arrivals and strikes from their instant on, and every instant before as it was', async () => {
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 3_600_000
    await house.repeatedly(3, '2026-09-20', { name: 'late', truck: 's_late' })
    const three = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 3_600_000
    await house.violate({ id: 'late_4', at: '2026-08-01', truck: 's_late' })
    const four = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 3_600_000
    await house.violate({ id: 'late_2', at: '2026-09-13', truck: 's_late', struck: true })
    const query = `query($at: DateTime) { overloadCandidates(quarter: "2026-Q3", first: 100, knownAt: $at) { nodes { subject { id } count } } }`
    const counts = async (at?: string) => {
      const { nodes } = well(await house.overload(query, { at })).overloadCandidates
      return nodes
        .filter((one: { subject: { id: string } }) => one.subject.id === 's_late')
        .map((one: { count: number }) => one.count)
    }
    expect([await counts(before), await counts(three), await counts(four), await counts()]).toEqual([[], [], [4], []])
  })
})
