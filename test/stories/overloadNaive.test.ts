import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type History, historyOf } from '../overloadHistories.ts'
import { line, naive } from '../overloadNaive.ts'

const query = `query($quarter: String!, $at: DateTime, $after: String) {
  overloadCandidates(quarter: $quarter, knownAt: $at, first: 40, after: $after) {
    nodes { subject { id } circumstance count measure measured fleet metOn evidence } pageInfo { endCursor hasNextPage } } }`

interface Node {
  subject: { id: string }
  circumstance: number
  count: number
  measure: string
  measured: string
  fleet: number | null
  metOn: string
  evidence: string[]
}

const histories = Array.from({ length: 300 }, (_, seed) => historyOf(seed + 1))

const met = new Set<number>()

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
  const { admin } = xinlu.database
  const all = <T>(of: (history: History) => T[]) => histories.flatMap(of)
  const write = async (table: string, rows: Record<string, unknown>[]) => {
    for (let at = 0; at < rows.length; at += 2000)
      await admin`insert into ${admin(table)} ${admin(rows.slice(at, at + 2000) as never)}`
  }
  const known_from = '2020-01-01T00:00:00Z'
  await write(
    'registry.vehicle_statement',
    all(({ trucks }) =>
      trucks.map((id) => ({
        id: `s${id}`,
        identity_id: id,
        vin: id,
        kind: 'TRUCK',
        axles: 6,
        said_by: 'a',
        known_from,
      })),
    ),
  )
  await write(
    'registry.holding_statement',
    all(({ holdings }) =>
      holdings.map(({ key, truck, firm, from, to, knownFrom, ...h }) => ({
        ...h,
        holding_id: key,
        vehicle_id: truck,
        holder_id: firm,
        valid_from: from,
        valid_to: to,
        said_by: 'a',
        known_from: knownFrom,
      })),
    ),
  )
  await write(
    'registry.grouping_statement',
    all(({ groupings }) =>
      groupings.map(({ id, member, subject, knownFrom }) => ({
        id,
        member_id: member,
        subject_id: subject,
        was_subject_id: member,
        reason: 'a',
        said_by: 'a',
        known_from: knownFrom,
      })),
    ),
  )
  await write(
    'overload.violation_statement',
    all(({ violations }) =>
      violations.map(({ id, key, at, truck, driver, firm, struck, knownFrom }) => ({
        id,
        violation_id: key,
        weighing_id: key,
        at,
        vehicle_id: truck,
        driver_id: driver,
        operator_id: firm,
        station: 'a',
        excess_kg: 2000,
        tier: 'ORDINARY',
        struck,
        said_by: 'a',
        known_from: knownFrom,
      })),
    ),
  )
  await write(
    'overload.conduct_statement',
    all(({ conducts }) =>
      conducts.map(({ id, key, kind, subject, type, on, fine, particulars, struck, knownFrom }) => ({
        id,
        conduct_id: key,
        source_ref: key,
        kind,
        subject_id: subject,
        subject_type: type,
        particulars: { ...particulars, ...(fine && { fine }) },
        evidence: ['a'],
        content_hash: id,
        struck,
        said_by: 'a',
        by_person: 'a',
        valid_from: on,
        known_from: knownFrom,
      })),
    ),
  )
})
afterAll(() => xinlu?.close())

async function found(quarter: string, at: string): Promise<string[]> {
  const lines: string[] = []
  let after: string | null = null
  do {
    const { data, errors } = await xinlu.as('auditor')(
      query,
      { quarter, at, after },
      { headers: { 'x-purpose': 'AUDIT' } },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    const { nodes, pageInfo } = data.overloadCandidates as {
      nodes: Node[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
    }
    for (const one of nodes.filter(({ subject }) => /^h\d{4}_/.test(subject.id))) {
      const measured = one.measure === 'TRUCK_SHARE' ? `${one.count}/${one.fleet}` : one.measured
      lines.push(
        line(
          one.circumstance,
          one.subject.id,
          one.count,
          measured,
          Number(one.metOn.replaceAll('-', '')),
          one.evidence,
        ),
      )
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return lines.sort()
}

it.each([
  ['2025-Q3', '2025-11-01T03:04:05.678Z'],
  ['2025-Q4', '2026-01-10T00:00:00.000Z'],
  ['2025-Q4', '2026-08-15T12:00:00.000Z'],
  ['2026-Q1', '2026-04-02T16:00:00.000Z'],
  ['2026-Q2', '2026-06-20T01:02:03.004Z'],
  ['2026-Q2', '2026-11-23T01:00:00.000Z'],
  ['2026-Q3', '2026-09-30T16:00:00.000Z'],
  ['2026-Q3', '2026-11-23T01:00:00.000Z'],
  ['2026-Q4', '2026-11-23T01:00:00.000Z'],
])(
  'plain loops over three hundred histories find in %s, as known at %s, exactly the candidates that are found',
  async (quarter, at) => {
    const wanted = histories.flatMap((history) => naive(history, quarter, at)).sort()
    const got = await found(quarter, at)
    expect(got).toEqual(wanted)
    // Who is one subject matters: of identities apart other candidates would be found.
    const apart = histories.flatMap((history) => naive({ ...history, groupings: [] }, quarter, at)).sort()
    expect(wanted).not.toEqual(apart)
    // Many, so that equal is not equal of nothing.
    expect(wanted.length).toBeGreaterThan(100)
    for (const one of wanted) met.add(Number(/ (\d+): /.exec(one)?.[1]))
  },
)

it('each of the ten circumstances was met', () => {
  expect([...met].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})
