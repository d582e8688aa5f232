import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { giveNotice, listIn, listSubject } from '../overload.ts'
import { firm } from '../policy/worlds/people.ts'
import { enterTrucks } from '../sibling.ts'

const quarter = '2026-Q3'
const merge =
  'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一人两次登记") { is } }'
const split = 'mutation($id: ID!) { splitSubject(id: $id, reason: "并错了") { is } }'
const page = `query($n: Int!, $after: String, $at: DateTime) { overloadCandidates(quarter: "2026-Q3", first: $n, after: $after, knownAt: $at) {
  nodes { subject { id type } circumstance count fleet evidence case { id state } } pageInfo { endCursor hasNextPage } } }`
const report = `query { overloadQuarter(quarter: "2026-Q3", first: 200) {
  nodes { subject { id } circumstance candidate { count } case { id } } } }`
const link = `mutation($violation: ID!, $decision: ID!) {
  linkDecision(violationId: $violation, part: FIRM, decisionId: $decision) { decisionId } }`

interface Candidate {
  subject: { id: string; type: string }
  circumstance: number
  count: number
  fleet: number | null
  evidence: string[]
  case: { id: string; state: string } | null
}

let xinlu: TestHouse
let house: ReturnType<typeof listIn>
let drivers: string[]
let other: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  house = listIn(xinlu)
  const { admin } = xinlu.database
  const met = await admin<{ id: string }[]>`
    select id from registry.identity where kind = 'PRACTITIONER' and not exists (
      select 1 from overload.violation_statement where driver_id = identity.id) order by id limit 8`
  drivers = met.map(({ id }) => id)
  const [firms] = await admin<{ id: string }[]>`
    select id from registry.identity where kind = 'ENTERPRISE' and id <> ${firm} and not exists (
      select 1 from overload.violation_statement where operator_id = identity.id) and not exists (
      select 1 from registry.holding_statement where holder_id = identity.id) order by id limit 1`
  other = firms?.id ?? ''
})
afterAll(() => xinlu?.close())

const driver = (n: number) => drivers[n] as string
const merged = async (from: string, into: string) => well(await xinlu.as('clerk')(merge, { from, into }))
const tick = () => {
  xinlu.clock.now += 60_000
  return new Date(xinlu.clock.now - 1000).toISOString()
}

/** The candidates of the quarter that are of some identities, in pages of a size. */
async function found(ids: readonly string[], at: string | null = null, n = 200): Promise<Candidate[]> {
  const all: Candidate[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: { nodes: Candidate[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = well(
      await house.overload(page, { n, after, at }),
    ).overloadCandidates
    all.push(...nodes)
    if (!pageInfo.hasNextPage) return all.filter(({ subject }) => ids.includes(subject.id))
    after = pageInfo.endCursor
  }
}

describe('a driver with two identities and two violations under each', () => {
  let apart = ''
  let together = ''
  const both = () => [driver(0), driver(1)]

  it('is no candidate while they are two, and one with four violations once they are merged', async () => {
    await house.repeatedly(2, '2026-08-06', { name: 'one', driver: driver(0) })
    await house.repeatedly(2, '2026-08-20', { name: 'two', driver: driver(1) })
    expect(await found(both())).toEqual([])
    apart = tick()
    await merged(driver(1), driver(0))
    together = tick()
    expect(await found(both())).toMatchObject([
      {
        ...{ subject: { id: driver(0), type: 'PRACTITIONER' }, circumstance: 2, count: 4, case: null },
        evidence: ['one_1', 'one_2', 'two_1', 'two_2'],
      },
    ])
  })

  it('has its place among the others, whatever the size of a page', async () => {
    await house.repeatedly(4, '2026-08-20', { name: 'before', driver: '!before' })
    await house.repeatedly(4, '2026-08-20', { name: 'after', driver: 'zz_after' })
    const all = [...both(), '!before', 'zz_after']
    const atOnce = await found(all)
    expect(atOnce.map(({ subject }) => subject.id)).toEqual(['!before', driver(0), 'zz_after'])
    expect(await found(all, null, 1)).toEqual(atOnce)
  })

  it('is none again once they are split; each instant answers as it was known then', async () => {
    well(await xinlu.as('clerk')(split, { id: driver(1) }))
    tick()
    expect(await found(both())).toEqual([])
    expect(await found(both(), apart)).toEqual([])
    expect(await found(both(), together)).toMatchObject([{ subject: { id: driver(0) }, count: 4 }])
  })
})

it('a truck under two identities is one truck, and its operator the subject that its firm is', async () => {
  const trucks = ['s_000000000merged_t1', 's_000000000merged_t2'] as const
  await enterTrucks(xinlu, trucks, '2020-01-01T00:00:00Z')
  await house.repeatedly(2, '2026-08-06', { name: 'ta', truck: trucks[0], firm })
  await house.repeatedly(2, '2026-08-20', { name: 'tb', truck: trucks[1], firm: other })
  await merged(trucks[1], trucks[0])
  tick()
  expect(await found(trucks)).toMatchObject([{ subject: { id: trucks[0], type: 'TRUCK' }, circumstance: 1, count: 4 }])
})

describe('a firm with two identities', () => {
  it('is ordered to stop under one, and the trucks that violated under both are counted together', async () => {
    const { vehicles } = well(
      await house.overload(
        'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { fleet { trucks vehicles(first: 100) { nodes { id } } } } } }',
        {
          key: { id: firm },
        },
      ),
    ).subject.fleet
    const [first, second] = vehicles.nodes as [{ id: string }, { id: string }]
    await house.violate({ id: 'share_1', at: '2026-07-10', truck: first.id, firm })
    await house.violate({ id: 'share_2', at: '2026-07-11', truck: second.id, firm: other })
    const decisionId = await house.decided(['责令停产停业'], '2026-08-03')
    well(await house.conduct({ sourceRef: '停业-1', kind: 'SUSPENSION_ORDER', on: '2026-08-03', decisionId }))
    const share = async () =>
      (await found([firm, other])).find(({ circumstance }) => circumstance === 3) ?? { evidence: [] as string[] }
    const before = await share()
    expect(before.evidence).not.toContain('share_2')
    tick()
    await merged(other, firm)
    tick()
    expect((await share()).evidence).toEqual(expect.arrayContaining(['share_1', 'share_2']))
  })

  it('has a decision linked to a violation under its other identity, and a fact that stays with the identity of the decision', async () => {
    const decisionId = await house.decided(['罚款'], '2026-08-10', { fine: '25000.00' })
    well(await house.overload(link, { violation: 'share_2', decision: decisionId }))
    const said = { sourceRef: '指使-1', kind: 'FORCING_PENALTY', on: '2026-08-10', decisionId, subjectId: other }
    expect(well(await house.conduct(said)).stateConduct.subject).toEqual({ id: firm, type: 'ROAD_TRANSPORT_FIRM' })
    expect((await found([firm])).map(({ circumstance }) => circumstance)).toContain(5)
    tick()
    well(await xinlu.as('clerk')(split, { id: other }))
    tick()
    const another = await house.decided(['罚款'], '2026-08-11', { fine: '25000.00' })
    expect(codeOf(await house.overload(link, { violation: 'share_2', decision: another }))).toBe('NOT_FOUND')
    expect(codeOf(await house.conduct({ ...said, sourceRef: '指使-2', on: '2026-08-11', decisionId: another }))).toBe(
      'NOT_FOUND',
    )
    expect((await found([firm])).map(({ circumstance }) => circumstance)).toContain(5)
    expect(await found([other])).toEqual([])
  })
})

describe('a case that was begun under an identity', () => {
  const [into, from] = [2, 3]
  const notice = (subject: string, who = house.overload) => who(giveNotice, { quarter, subject, circumstance: 2 })
  let ids: string[] = []

  it('is that of the subject into which the identity was merged, and no second notice is given', async () => {
    await house.repeatedly(4, '2026-08-20', { name: 'ca', driver: driver(into) })
    await house.repeatedly(4, '2026-08-21', { name: 'cb', driver: driver(from) })
    const { id } = well(await notice(driver(from))).giveNotice
    tick()
    await merged(driver(from), driver(into))
    tick()
    const [candidate, ...more] = await found([driver(into), driver(from)])
    expect(more).toEqual([])
    expect(candidate).toMatchObject({ subject: { id: driver(into) }, count: 8, case: { id, state: 'NOTIFIED' } })
    for (const subject of [driver(into), driver(from)])
      expect(codeOf(await notice(subject, house.squad4))).toBe('CONFLICT')
    expect(well(await notice(driver(into))).giveNotice.id).toBe(id)
    const rows = well(await house.overload(report)).overloadQuarter.nodes.filter((one: Candidate) =>
      [driver(into), driver(from)].includes(one.subject.id),
    )
    expect(rows).toEqual([{ subject: { id: driver(into) }, circumstance: 2, candidate: { count: 8 }, case: { id } }])
    ids = [id]
  })

  it('of two that were begun apart one is listed, on the evidence of both', async () => {
    well(await xinlu.as('clerk')(split, { id: driver(from) }))
    tick()
    ids.push(well(await notice(driver(into))).giveNotice.id)
    tick()
    await merged(driver(from), driver(into))
    xinlu.clock.now = Date.parse('2026-12-01T01:00:00Z')
    const answers = await Promise.all(ids.map((id) => house.squad4(listSubject, { id, reason: '事实清楚，证据确凿' })))
    expect(answers.map((one) => codeOf(one) ?? 'listed').sort()).toEqual(['CONFLICT', 'listed'])
    const { finding, state } = answers.map((one) => one.data?.listSubject).find(Boolean)
    expect([finding.count, state]).toEqual([8, 'LISTED'])
  })
})

it('more merged identities than are told at once are refused, not counted in part; as many as are told are counted within a second', async () => {
  const { admin } = xinlu.database
  const known_from = new Date(xinlu.clock.now - 1000).toISOString()
  const [{ n }] = await admin<[{ n: number }]>`
    select count(*)::int as n from (select distinct on (member_id) member_id, subject_id from registry.grouping_statement
      order by member_id, known_from desc, id desc) g where member_id <> subject_id`
  const more = (from: number, to: number) => admin`
    insert into registry.grouping_statement (id, member_id, subject_id, was_subject_id, reason, said_by, known_from)
    select 'c_many' || i, 's_many' || i, 's_into' || i % 500, 's_many' || i, 'a', 'a', ${known_from} from generate_series(${from}::int, ${to}::int) i`
  await more(1, 5000 - n)
  // A second of a quiet machine; were each asked for by itself, it would be minutes.
  const began = performance.now()
  expect(well(await house.overload(page, { n: 200 })).overloadCandidates.nodes.length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(10_000)
  await more(5001 - n, 5001 - n)
  expect(codeOf(await house.overload(page, { n: 200 }))).toBe('LIMIT')
})
