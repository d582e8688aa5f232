import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse, well } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

type Cell = { subjects: number | null; withheld: boolean }
type Graded = Cell & { year: number; grade: string | null }
const told = async <Row>(name: string, field: string, who = 'dashboard'): Promise<Row[]> =>
  well(await xinlu.as(who)(operation(name), {}))[field]
const admin = () => xinlu.database.admin

describe('the county in figures', () => {
  it('is given to dashboards, leaders, clerks and the audit, and to nobody else', async () => {
    for (const name of ['console-grade-figures', 'console-overload-months', 'console-townships']) {
      const seen = well(await xinlu.as('dashboard')(operation(name), {}))
      for (const [field, rows] of Object.entries(seen)) expect((rows as unknown[]).length, field).toBeGreaterThan(9)
      for (const who of ['leader', 'clerk', 'auditor'])
        expect(well(await xinlu.as(who)(operation(name), {})), `${who} ${name}`).toEqual(seen)
      for (const who of ['anonymous', 'subject', 'department', 'tender-evaluator', 'personnel']) {
        const { data, errors } = await xinlu.as(who)(operation(name), {})
        expect(
          Object.values(data ?? {}).filter((one) => one !== null),
          `${who} ${name}`,
        ).toEqual([])
        expect(errors?.length, `${who} ${name}`).toBeGreaterThan(0)
      }
    }
  })

  it('counts firms by township as they can be met one by one', async () => {
    const counts = new Map<string, number>()
    interface Page {
      edges: { node: { township: string } }[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
    }
    let [after, more]: [string | null, boolean] = [null, true]
    while (more) {
      const { edges, pageInfo }: Page = well(
        await xinlu.as('dashboard')(
          'query($after: String) { enterprises(first: 100, after: $after) { edges { node { township } } pageInfo { endCursor hasNextPage } } }',
          { after },
        ),
      ).enterprises
      for (const { node } of edges) counts.set(node.township, (counts.get(node.township) ?? 0) + 1)
      ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
    }
    const figures = await told<Cell & { township: string }>('console-townships', 'townshipFigures')
    expect(new Map(figures.map(({ township, subjects }) => [township, subjects]))).toEqual(counts)
  })

  it('counts final results by kind and year, none that is on its way, and hides few together with what would tell them', async () => {
    const rows = await admin()<{ id: string; subject: string; year: number; grade: string | null; state: string }[]>`
      select distinct on (assessment_id) assessment_id as id, subject_id as subject, year, grade, state
      from road_transport.assessment_statement where scheme = 'FREIGHT' order by assessment_id, known_from desc, id desc`
    const figures = (await told<Graded & { scheme: string }>('console-grade-figures', 'assessmentFigures')).filter(
      ({ scheme }) => scheme === 'FREIGHT',
    )
    expect(rows.some(({ state }) => state !== 'FINAL')).toBe(true)
    for (const { year, grade, subjects, withheld } of figures) {
      const n = new Set(
        rows
          .filter((row) => row.state === 'FINAL' && row.year === year && row.grade === grade)
          .map((one) => one.subject),
      ).size
      expect(n).toBeGreaterThan(0)
      expect(withheld ? null : n, `${year} ${grade}`).toBe(subjects)
      if (n < 5) expect(withheld, `${year} ${grade}`).toBe(true)
    }
    const hidden = Map.groupBy(
      figures.filter(({ withheld }) => withheld),
      ({ year }) => year,
    )
    expect(hidden.size).toBeGreaterThan(0)
    for (const cells of hidden.values()) expect(cells.length).toBeGreaterThan(1)
  })

  it('keeps grades of the province and of the nation apart', async () => {
    const figures = await told<Graded & { role: string; scope: string }>('console-grade-figures', 'gradeFigures')
    const keys = figures.map(({ role, scope, year, grade }) => `${role} ${scope} ${year} ${grade}`)
    expect(keys).toContain('CONTRACTOR PROVINCE 2025 AA')
    expect(keys).toContain('CONTRACTOR NATIONAL 2025 AA')
    expect(new Set(keys).size).toBe(keys.length)
    const shown = figures.find(
      ({ role, scope, year, grade }) => `${role} ${scope} ${year} ${grade}` === 'CONTRACTOR PROVINCE 2023 A',
    )
    const [{ n } = { n: 0 }] = await admin()<{ n: number }[]>`
      select count(distinct subject_id)::int as n from construction.grade_statement
      where role = 'CONTRACTOR' and scope is distinct from 'NATIONAL' and authority not like '交通运输部%' and year = 2023 and grade = 'A'`
    expect(shown).toMatchObject({ subjects: n, withheld: false })
  })

  it('counts violations by whole months of the county, and withholds a month of few and the next smallest', async () => {
    type Month = Cell & { month: string; violations: number | null }
    const months = () => told<Month>('console-overload-months', 'overloadMonths')
    const before = await months()
    expect(before.map(({ month }) => month)).toEqual([...new Set(before.map(({ month }) => month))].sort())
    expect([before.length, before.at(-1)?.month]).toEqual([24, '2026-10'])
    const [{ n } = { n: 0 }] = await admin()<{ n: number }[]>`
      select count(*)::int as n from (select distinct on (violation_id) struck from overload.violation_statement
        where at >= '2026-02-01T00:00:00+08' and at < '2026-03-01T00:00:00+08' order by violation_id, known_from desc, id desc) v where not struck`
    expect(before.find(({ month }) => month === '2026-02')?.violations).toBe(n)
    // All but three of one month are struck, as a later word on them would do.
    await admin()`insert into overload.violation_statement select id || '_s', violation_id, weighing_id, at, vehicle_id, driver_id, operator_id,
        source_unit_id, station, excess_kg, tier, true, said_by, '2026-11-22T00:00:00Z' from overload.violation_statement
      where at >= '2026-05-01T00:00:00+08' and at < '2026-06-01T00:00:00+08' and violation_id not in (
        select violation_id from overload.violation_statement where at >= '2026-05-01T00:00:00+08' and at < '2026-06-01T00:00:00+08' order by 1 limit 3)`
    const hidden = (await months()).filter(({ withheld }) => withheld)
    expect(hidden.map(({ month }) => month)).toContain('2026-05')
    expect(hidden.length).toBe(2)
    for (const cell of hidden) expect(cell).toMatchObject({ violations: null, subjects: null })
  })
})

describe('the list as it is in force', () => {
  type Row = {
    listing: { id: string; listedOn: string; publicUntil: string }
    subject: { id: string; kind: string; name: string | null; uscc: string | null }
  }
  const list = async (first = 100, after: string | null = null, who = 'dashboard') =>
    well(
      await xinlu.as(who)(
        `query($first: Int!, $after: String) { overloadList(first: $first, after: $after) {
          nodes { listing { id listedOn publicUntil } subject { id kind name uscc } } pageInfo { endCursor hasNextPage } } }`,
        { first, after },
      ),
    ).overloadList as { nodes: Row[]; pageInfo: { endCursor: string; hasNextPage: boolean } }

  it('holds who is on it, page by page, the latest first, and names businesses alone', async () => {
    const { nodes } = await list()
    expect(nodes.map(({ listing }) => listing.listedOn)).toEqual(
      nodes
        .map(({ listing }) => listing.listedOn)
        .sort()
        .reverse(),
    )
    const kinds = new Set(nodes.map(({ subject }) => subject.kind))
    for (const kind of ['ENTERPRISE', 'PRACTITIONER', 'VEHICLE']) expect(kinds).toContain(kind)
    for (const { subject } of nodes) {
      const isBusiness = ['ENTERPRISE', 'SOLE_TRADER'].includes(subject.kind)
      expect([subject.name !== null, subject.uscc !== null]).toEqual([isBusiness, isBusiness])
    }
    const first = await list(3)
    const second = await list(100, first.pageInfo.endCursor)
    expect([first.pageInfo.hasNextPage, [...first.nodes, ...second.nodes]]).toEqual([true, nodes])
    expect(await list(100, null, 'auditor')).toMatchObject({ nodes })
  })

  it('holds an entry on its last day and no longer', async () => {
    const one = (await list()).nodes.at(-1)?.listing
    const ids = async () => (await list()).nodes.map(({ listing }) => listing.id)
    const began = xinlu.clock.now
    xinlu.clock.now = Date.parse(`${one?.publicUntil}T12:00:00+08:00`)
    expect(await ids()).toContain(one?.id)
    xinlu.clock.now += 24 * 3600_000
    expect(await ids()).not.toContain(one?.id)
    xinlu.clock.now = began
  })

  it('names whom an entry is of now, when its subject was merged into another', async () => {
    const [listed] = (await list()).nodes.filter(({ subject }) => subject.kind === 'ENTERPRISE')
    const { edges } = well(
      await xinlu.as('dashboard')('{ enterprises(first: 2) { edges { node { id name uscc } } } }'),
    ).enterprises
    const into = edges
      .map(({ node }: { node: Row['subject'] }) => node)
      .find(({ id }: { id: string }) => id !== listed?.subject.id)
    well(
      await xinlu.as('planning-clerk')(
        'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一主体") { id } }',
        { from: listed?.subject.id, into: into.id },
      ),
    )
    const now = (await list()).nodes.find(({ listing }) => listing.id === listed?.listing.id)
    expect(now?.subject).toMatchObject({ id: into.id, name: into.name, uscc: into.uscc })
  })

  it('is not the leaders’, who see figures, nor anybody’s outside', async () => {
    const text = '{ overloadList(first: 1) { nodes { listing { id } subject { id } } } }'
    for (const who of ['leader', 'subject', 'anonymous', 'department', 'tender-evaluator', 'personnel'])
      expect((await xinlu.as(who)(text)).data?.overloadList ?? null, who).toBeNull()
  })
})
